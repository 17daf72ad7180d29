package io.firesteel.rdd.ops;

import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.files.Codecs;
import io.firesteel.rdd.files.ObjectFiles;
import io.firesteel.rdd.files.OutputFolder;
import io.firesteel.rdd.files.TextOutput;
import io.firesteel.rdd.job.Jobs;
import io.firesteel.rdd.job.ResultFunction;

/// Writing datasets to folders.
public final class Saves {
    private Saves() {
    }

    /// @param codec null for plain text
    public static void text(LineageRdd<?> rdd, String path, String codec) {
        Codecs compression = codec == null ? null : Codecs.named(codec);
        save(rdd, path, output -> (task, partition, in) -> {
            TextOutput.write(output, task, partition, in, compression);
            return null;
        });
    }

    public static void objects(LineageRdd<?> rdd, String path) {
        save(rdd, path, output -> (task, partition, in) -> {
            output.write(task, String.format("part-%05d", partition), out -> ObjectFiles.write(in, out, task));
            return null;
        });
    }

    private static <T> void save(LineageRdd<T> rdd, String path,
            java.util.function.Function<OutputFolder, ResultFunction<T, Object>> body) {
        rdd.partitionCount();
        OutputFolder output = OutputFolder.begin(path, rdd.driver().conf());
        boolean done = false;
        try {
            Jobs.all(rdd, body.apply(output));
            output.commit();
            done = true;
        } finally {
            if (!done) {
                output.abort();
            }
        }
    }
}
