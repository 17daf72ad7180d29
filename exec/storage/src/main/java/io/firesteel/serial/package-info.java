/// Elements to bytes and back: typed runs for common types, Fory for the rest, and what may pass by reference.
package io.firesteel.serial;
