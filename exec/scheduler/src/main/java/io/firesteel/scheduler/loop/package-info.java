/// The thread that owns the schedulers, and what carries out their decisions.
package io.firesteel.scheduler.loop;
