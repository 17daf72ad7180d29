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
        save(rdd, path, "saveAsTextFile", 1, output -> (task, partition, in) -> {
            TextOutput.write(output, task, partition, in, compression);
            return null;
        });
    }

    public static void objects(LineageRdd<?> rdd, String path) {
        save(rdd, path, "saveAsObjectFile", 2, output -> (task, partition, in) -> {
            output.write(task, String.format("part-%05d", partition), out -> ObjectFiles.write(in, out, task));
            return null;
        });
    }

    /// @param steps how many datasets Spark makes on the way: they show in lineages and keep ids the same
    private static <T> void save(LineageRdd<T> rdd, String path, String name, int steps,
            java.util.function.Function<OutputFolder, ResultFunction<T, Object>> body) {
        rdd.partitionCount();
        LineageRdd<T> last = Narrow.as(rdd, name, () -> {
            LineageRdd<T> at = rdd;
            for (int i = 0; i < steps; i++) {
                at = Narrow.renamed(at);
            }
            return at;
        });
        OutputFolder output = OutputFolder.begin(path, rdd.driver().conf());
        try {
            Jobs.each(last, body.apply(output));
            output.commit();
        } catch (Throwable e) {
            output.abort(e);
            throw e;
        }
    }
}
