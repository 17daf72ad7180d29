/// Logical plans to physical ones: which join, which exchange, how many phases, everything bound to column ordinals.
package io.firesteel.planner;
