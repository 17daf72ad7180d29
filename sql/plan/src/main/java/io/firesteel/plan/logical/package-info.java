/// Resolved plans and expressions: every name is a column with an id, every expression has its type, every coercion is
/// explicit. The analyzer makes them, the optimizer rewrites them, the planner turns them into physical plans.
package io.firesteel.plan.logical;
