package io.firesteel.types;

import java.io.Serializable;

/// A value of SQL's old `INTERVAL` type: three parts that are never mixed.
///
/// @param months any sign
/// @param days   any sign
/// @param micros microseconds, any sign
public record CalendarInterval(int months, int days, long micros) implements Serializable {
}
