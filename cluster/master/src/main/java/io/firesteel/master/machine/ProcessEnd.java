package io.firesteel.master.machine;

import java.util.OptionalInt;

/// A change of an executor's or driver's state, as its worker tells it.
///
/// @param message  empty where there is nothing to say
/// @param exitCode of an ended process
public record ProcessEnd(ProcessState state, String message, OptionalInt exitCode) {
}
