package io.firesteel.python.protocol;

import java.util.List;

/// What a worker is to compute.
public sealed interface Command {

    /// An RDD function: pickled `(func, profiler, deserializer, serializer)`.
    record RddCommand(byte[] pickled) implements Command {
    }

    /// SQL functions evaluated together over the same input.
    record UdfCommand(List<Udf> udfs) implements Command {
        public UdfCommand {
            udfs = List.copyOf(udfs);
        }
    }

    /// One table function.
    ///
    /// @param partitionChildIndexes which argument columns partition the table argument
    /// @param analyzeResult         pickled, or null where the function has no `analyze`
    /// @param handler               the pickled class
    /// @param returnType            JSON of the schema
    record UdtfCommand(List<Argument> arguments, List<Integer> partitionChildIndexes, byte[] analyzeResult,
            byte[] handler, String returnType, String name) implements Command {
    }

    /// One SQL function, or several that feed each other.
    ///
    /// @param chain    pickled `(func, returnType)`, innermost first
    /// @param resultId key under which a profiler files its figures
    record Udf(List<Argument> arguments, List<byte[]> chain, long resultId) {
    }

    /// Which input column an argument is.
    ///
    /// @param name of a keyword argument, otherwise null
    record Argument(int offset, String name) {
    }
}
