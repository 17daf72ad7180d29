/// The pull engine: operators that give batches, what they get from their task, and the builder that opens a plan.
package io.firesteel.operators;
