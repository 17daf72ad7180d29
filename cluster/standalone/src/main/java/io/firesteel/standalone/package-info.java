/// The driver's side of a standalone cluster: finds the leading master, asks it for executors, and is told of them.
package io.firesteel.standalone;
