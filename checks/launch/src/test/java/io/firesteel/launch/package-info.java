/// The commands of `bin/` as processes, run from an unpacked distribution.
package io.firesteel.launch;
