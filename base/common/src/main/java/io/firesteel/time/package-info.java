/// The clock that is handed to everything that waits or stamps.
package io.firesteel.time;
