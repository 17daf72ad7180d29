package org.apache.spark.deploy;

import java.util.List;

import io.firesteel.python.gateway.DriverProcess;

/// The main class of `spark-submit app.py`.
public final class PythonRunner {
    private PythonRunner() {
    }

    /// Arguments: the program, its Python files separated by commas (or an empty text), then the program's own.
    public static void main(String[] args) throws Exception {
        if (args.length < 2) {
            throw new IllegalArgumentException("PythonRunner needs a program and its Python files");
        }
        System.setProperty("SPARK_SUBMIT", "true");
        PyFiles.prepare();
        int code = DriverProcess.run(args[0], args[1], List.of(args).subList(2, args.length), System::getProperty,
                System.getenv());
        // Threads of an application that was not stopped must not keep the process.
        System.exit(code);
    }
}
