package io.firesteel.files;

/// Names of temporary files and folders that say which process made them, `firesteel-PID-what-…`: what a process that was
/// killed leaves behind is removed by the next one that opens local folders.
public final class TemporaryNames {
    private TemporaryNames() {
    }

    /// The prefix for something of this process, ready for `Files.createTempDirectory` and `createTempFile`.
    ///
    /// @param what letters only: `python`, `jars`
    public static String prefix(String what) {
        return "firesteel-" + ProcessHandle.current().pid() + "-" + what + "-";
    }
}
