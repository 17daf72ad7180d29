/// The schedulers as one pure state machine: events in, actions out, no thread, no clock and no I/O of its own.
package io.firesteel.scheduler.machine;
