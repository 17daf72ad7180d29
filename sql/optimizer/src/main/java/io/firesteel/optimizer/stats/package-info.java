/// Estimates of rows and distinct values, and the join order that follows from them.
package io.firesteel.optimizer.stats;
