/// Physical plans as sealed records: the operators of the columnar engine with bound expressions. The planner makes them,
/// the fragment cutter cuts them at exchanges, the operator builder opens what lies between.
package io.firesteel.plan.physical;
