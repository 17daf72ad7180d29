package io.firesteel.python.task;

import java.io.IOException;
import java.util.Map;

import io.firesteel.error.FiresteelException;
import io.firesteel.python.PythonErrors;
import io.firesteel.python.protocol.Marker;
import io.firesteel.python.worker.Duplex;

/// Makes results of a worker's data section. RDDs and pickled functions answer frames; Arrow functions say
/// [Marker#START_ARROW] once and then a stream, which is read through [Duplex#stream()].
///
/// @param <T> one result
@FunctionalInterface
public interface ResultReader<T> {

    /// Reads what `length` announces, a length or a [Marker]; null when it makes no result of its own.
    T read(int length, Duplex from) throws IOException;

    /// Every frame is one result.
    static ResultReader<byte[]> frames() {
        return (length, from) -> {
            if (length >= 0) {
                return from.readBytes(length);
            }
            if (length == Marker.NULL) {
                return new byte[0];
            }
            throw new FiresteelException(PythonErrors.PROTOCOL,
                    Map.of("what", "the length " + length, "expected", "a record"));
        };
    }
}
