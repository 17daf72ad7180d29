package io.firesteel.python.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Stock pyspark interpreters for tests, made by `checks/python/venv.sh`, and pickles that only Python can make.
final class Venv {
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Venv() {
    }

    static String python(String pyspark) {
        return KNOWN.computeIfAbsent(pyspark, v -> {
            Path home = Path.of(System.getProperty("firesteel.home"));
            return run(List.of(home.resolve("checks/python/venv.sh").toString(), v)).strip();
        });
    }

    /// The pickled command of an RDD function; `body` is an expression over `split` and `it`.
    static byte[] command(String python, String body) {
        return HexFormat.of().parseHex(run(List.of(python, "-c", """
                import sys, os, time
                from pyspark.serializers import AutoBatchedSerializer, CPickleSerializer, CloudPickleSerializer
                s = AutoBatchedSerializer(CPickleSerializer())
                f = lambda split, it: %s
                print(CloudPickleSerializer().dumps((f, None, s, s)).hex())
                """.formatted(body))).strip());
    }

    static String minor(String python) {
        return run(List.of(python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])")).strip();
    }

    private static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(new ArrayList<>(command))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue() + ": " + out);
            }
            return out;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(command.toString(), e);
        }
    }
}
