package io.firesteel.python.gateway;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.firesteel.conf.Setting;
import io.firesteel.error.FiresteelException;
import io.firesteel.python.PythonErrors;

/// Runs a driver program in Python (`spark-submit app.py`): starts the gateway, then the interpreter with the variables
/// that lead it there, and carries its exit code.
public final class DriverProcess {
    private static final Setting<String> PYTHON = Setting.text("spark.pyspark.python", "",
            "The Python of workers, and of a driver without one of its own; without it, PYSPARK_PYTHON, or python3.");
    private static final Setting<String> DRIVER_PYTHON = Setting.text("spark.pyspark.driver.python", "",
            "The Python of a driver; without it, spark.pyspark.python or PYSPARK_DRIVER_PYTHON.");

    private DriverProcess() {
    }

    /// @param program  the script
    /// @param pyFiles  comma-separated files that go on `PYTHONPATH`
    /// @param settings reads one setting, null where it is not set
    public static int run(String program, String pyFiles, List<String> arguments, UnaryOperator<String> settings,
            Map<String, String> environment) throws IOException, InterruptedException {
        String python = interpreter(settings, environment);
        try (Gateway gateway = Gateway.start(environment)) {
            List<String> command = new ArrayList<>(List.of(python, localPath(program)));
            command.addAll(arguments);
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            Map<String, String> child = builder.environment();
            child.put("PYTHONPATH", pythonPath(pyFiles, environment));
            child.put("PYTHONUNBUFFERED", "YES");
            child.put("PYSPARK_GATEWAY_PORT", Integer.toString(gateway.port()));
            child.put("PYSPARK_GATEWAY_SECRET", gateway.token());
            child.putIfAbsent("PYTHONHASHSEED", "0");
            String workers = settings.apply(PYTHON.key());
            if (workers != null) {
                child.put("PYSPARK_PYTHON", workers);
            }
            String threads = settings.apply("spark.driver.cores");
            if (threads != null) {
                child.putIfAbsent("OMP_NUM_THREADS", threads);
            }
            return await(start(builder));
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new FiresteelException(PythonErrors.WORKER_NOT_STARTED,
                    Map.of("reason", String.valueOf(e.getMessage()), "command", String.join(" ", builder.command()),
                            "pythonPath", builder.environment().get("PYTHONPATH"), "output", ""),
                    e);
        }
    }

    /// The driver must not outlive us: it could do nothing any more.
    private static int await(Process process) throws InterruptedException {
        Thread hook = new Thread(process::destroy, "end-python-driver");
        Runtime.getRuntime().addShutdownHook(hook);
        int code = process.waitFor();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // Already shutting down: the hook runs, and finds the process ended.
            return code;
        }
        return code;
    }

    /// Settings come before variables, the driver's own before the workers'.
    static String interpreter(UnaryOperator<String> settings, Map<String, String> environment) {
        for (String found : new String[]{settings.apply(DRIVER_PYTHON.key()),
            settings.apply(PYTHON.key()), environment.get("PYSPARK_DRIVER_PYTHON"),
            environment.get("PYSPARK_PYTHON")}) {
            if (found != null && !found.isBlank()) {
                return found;
            }
        }
        return "python3";
    }

    private static String pythonPath(String pyFiles, Map<String, String> environment) {
        List<String> path = new ArrayList<>();
        if (pyFiles != null && !pyFiles.isBlank()) {
            for (String file : pyFiles.split(",")) {
                String local = localPath(file.strip());
                // A module is found through its folder; archives are importable themselves.
                path.add(local.endsWith(".py") ? Path.of(local).toAbsolutePath().getParent().toString() : local);
            }
        }
        String old = environment.get("PYTHONPATH");
        if (old != null && !old.isEmpty()) {
            path.add(old);
        }
        return String.join(File.pathSeparator, path);
    }

    /// `uris`, separated by commas, as local paths: pyspark copies files from there by itself.
    public static String localPaths(String uris) {
        return uris == null || uris.isBlank()
                ? ""
                : String.join(",", java.util.Arrays.stream(uris.split(","))
                        .map(String::strip)
                        .map(DriverProcess::localPath)
                        .toList());
    }

    private static String localPath(String uri) {
        for (String scheme : new String[]{"file:", "local:"}) {
            if (uri.startsWith(scheme)) {
                return java.net.URI.create(uri).getPath();
            }
        }
        return uri;
    }
}
