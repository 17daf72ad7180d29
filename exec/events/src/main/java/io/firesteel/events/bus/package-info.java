/// The listener bus: every event reaches every listener, in order, on the threads of named queues, and none is dropped.
package io.firesteel.events.bus;
