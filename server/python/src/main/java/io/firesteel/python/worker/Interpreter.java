package io.firesteel.python.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.firesteel.error.FiresteelException;
import io.firesteel.python.PythonErrors;
import io.firesteel.python.protocol.PysparkVersion;

/// Asks an interpreter once which pyspark it imports, without importing it; safe for many threads.
final class Interpreter {
    /// Finds the package the way `import` would, and reads its version file.
    private static final String PROBE = """
            import importlib.util as u, re, sys, os
            s = u.find_spec('pyspark')
            v = ''
            if s is not None and s.submodule_search_locations:
                for d in s.submodule_search_locations:
                    try:
                        t = s.loader.get_data(os.path.join(d, 'version.py')).decode('utf-8')
                        v = re.search(r'__version__[^=]*=\\s*["\\']([^"\\']+)', t).group(1)
                        break
                    except (OSError, AttributeError):
                        pass
            sys.stdout.write('\\nfiresteel-probe %s %d.%d\\n' % (v or 'none', sys.version_info[0], sys.version_info[1]))
            """;
    private static final String MARK = "firesteel-probe ";

    private final Map<WorkerKey, CompletableFuture<PysparkVersion>> known = new ConcurrentHashMap<>();

    /// Begins to ask, so that the answer is there when the daemon is.
    void prefetch(WorkerKey key) {
        known.computeIfAbsent(key, k -> CompletableFuture.supplyAsync(() -> probe(k),
                task -> Thread.ofPlatform().daemon().name("python-version-probe").start(task)));
    }

    /// The version under `key`; an error that names the interpreter when there is none.
    PysparkVersion version(WorkerKey key) {
        prefetch(key);
        CompletableFuture<PysparkVersion> asked = known.get(key);
        try {
            return asked.join();
        } catch (CompletionException e) {
            // Asked again next time: the user may have installed what was missing.
            known.remove(key, asked);
            if (e.getCause() instanceof FiresteelException known) {
                throw known;
            }
            throw e;
        }
    }

    private static PysparkVersion probe(WorkerKey key) {
        ProcessBuilder builder = new ProcessBuilder(List.of(key.pythonExec(), "-c", PROBE));
        builder.environment().putAll(key.environment());
        builder.redirectErrorStream(true);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            byte[] output = process.getInputStream().readNBytes(1 << 20);
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return parse(key, new String(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw notStarted(key, builder.command(), e.getMessage(), "", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notStarted(key, builder.command(), "interrupted", "", e);
        }
    }

    private static PysparkVersion parse(WorkerKey key, String output) {
        int at = output.lastIndexOf(MARK);
        String[] fields = at < 0 ? new String[0] : output.substring(at + MARK.length()).strip().split(" ");
        if (fields.length == 2) {
            return PysparkVersion.parse(fields[0])
                    .orElseThrow(() -> notStarted(key, List.of(key.pythonExec()),
                            "No module named pyspark (Python " + fields[1] + ")", "", null));
        }
        throw notStarted(key, List.of(key.pythonExec()), "the interpreter did not run", output, null);
    }

    static FiresteelException notStarted(WorkerKey key, List<String> command, String reason, String output,
            Throwable cause) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("reason", String.valueOf(reason));
        parameters.put("command", String.join(" ", command.size() > 2 && "-c".equals(command.get(1))
                ? command.subList(0, 2)
                : command));
        parameters.put("pythonPath", pythonPath(key));
        parameters.put("output", output.isBlank() ? "" : "\nError from python worker:\n" + output.strip());
        return new FiresteelException(PythonErrors.WORKER_NOT_STARTED, parameters, cause);
    }

    static String pythonPath(WorkerKey key) {
        String path = key.environment().getOrDefault("PYTHONPATH", System.getenv().getOrDefault("PYTHONPATH", ""));
        return path.isEmpty() ? "(not set)" : path;
    }
}
