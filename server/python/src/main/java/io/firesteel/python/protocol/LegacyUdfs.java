package io.firesteel.python.protocol;

import java.util.Set;

/// The command as pyspark 3.5 to 4.1 read it: settings for Arrow types only, keyword arguments for some types only.
final class LegacyUdfs {
    /// Evaluation types without settings before the command: RDDs, pickled functions, pickled table functions.
    private static final Set<Integer> WITHOUT_CONF = Set.of(0, 100, 300);
    /// Evaluation types whose arguments may be named (scalar and aggregate functions).
    private static final Set<Integer> NAMED = Set.of(100, 101, 200, 202, 203, 204, 250, 251, 252, 253);

    private LegacyUdfs() {
    }

    static void write(WireOutput out, WorkerTask task, boolean namedArguments) {
        if (!WITHOUT_CONF.contains(task.evalType())) {
            CodecParts.pairs(out, task.runnerConf());
        }
        switch (task.command()) {
            case Command.RddCommand rdd -> out.blob(rdd.pickled());
            case Command.UdtfCommand udtf -> udtf(out, udtf, namedArguments);
            case Command.UdfCommand udfs -> {
                if (namedArguments) {
                    out.bool(false); // no profiler
                }
                out.int32(udfs.udfs().size());
                for (Command.Udf udf : udfs.udfs()) {
                    udf(out, udf, namedArguments && NAMED.contains(task.evalType()));
                }
            }
        }
    }

    private static void udf(WireOutput out, Command.Udf udf, boolean named) {
        if (named) {
            CodecParts.arguments(out, udf.arguments());
        } else {
            offsets(out, udf.arguments());
        }
        out.int32(udf.chain().size());
        udf.chain().forEach(out::blob);
    }

    private static void udtf(WireOutput out, Command.UdtfCommand udtf, boolean namedArguments) {
        if (namedArguments) {
            CodecParts.udtf(out, udtf);
            return;
        }
        // 3.5 knows neither analyze nor PARTITION BY columns nor the function's name.
        offsets(out, udtf.arguments());
        out.blob(udtf.handler()).text(udtf.returnType());
    }

    private static void offsets(WireOutput out, java.util.List<Command.Argument> arguments) {
        out.int32(arguments.size());
        for (Command.Argument argument : arguments) {
            if (argument.name() != null) {
                throw new IllegalStateException("keyword argument " + argument.name()
                        + " for a function type that has none in this pyspark version");
            }
            out.int32(argument.offset());
        }
    }
}
