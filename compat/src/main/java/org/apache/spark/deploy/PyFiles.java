package org.apache.spark.deploy;

import io.firesteel.python.gateway.DriverProcess;

/// What `--py-files` means for an application: executors get the files, and the driver's Python finds them by local paths.
public final class PyFiles {
    private static final String PY_FILES = "spark.submit.pyFiles";
    private static final String FILES = "spark.files";

    private PyFiles() {
    }

    /// Prepares the settings, which are system properties here; answers the local paths.
    public static String prepare() {
        String given = System.getProperty(PY_FILES, "");
        String local = DriverProcess.localPaths(given);
        if (!local.isEmpty()) {
            System.setProperty(PY_FILES, local);
            String files = System.getProperty(FILES, "");
            System.setProperty(FILES, files.isBlank() ? given : files + "," + given);
        }
        return local;
    }
}
