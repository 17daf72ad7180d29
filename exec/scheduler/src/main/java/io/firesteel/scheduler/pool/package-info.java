/// In which order task sets get slots: FIFO, and FAIR pools with weights and minimum shares.
package io.firesteel.scheduler.pool;
