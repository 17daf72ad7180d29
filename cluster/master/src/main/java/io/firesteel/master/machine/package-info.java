/// What a master decides, as a state machine: events in, actions out, no clock, thread or connection of its own.
package io.firesteel.master.machine;
