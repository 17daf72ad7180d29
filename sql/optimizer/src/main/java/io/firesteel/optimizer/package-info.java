/// Rewrites logical plans: batches of rules, one rule a file, and the checker that tests run after each batch.
package io.firesteel.optimizer;
