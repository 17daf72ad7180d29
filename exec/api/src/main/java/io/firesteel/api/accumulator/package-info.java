/// Variables that tasks add to and the driver reads, and the ones that every task reads.
package io.firesteel.api.accumulator;
