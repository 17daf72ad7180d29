/// The event log: events as JSON lines in files that Spark's history server and ours read, and the way back.
package io.firesteel.events.log;
