/// Bodies of functions whose values depend on the task: random numbers, row numbers, the partition.
package io.firesteel.operators.function.random;
