package io.firesteel.rdd.files;

import java.io.IOException;
import java.io.InputStream;

import io.firesteel.files.FileErrors;
import io.firesteel.tasks.TaskRuntime;

/// What tasks do with the files that they have open.
public final class OpenFiles {
    private OpenFiles() {
    }

    /// Closes `in`, which reads `path`, when the task ends.
    public static void closeAfter(TaskRuntime task, InputStream in, String path) {
        task.onCompletion(() -> {
            try {
                in.close();
            } catch (IOException e) {
                throw FileErrors.unreadable(path, e);
            }
        });
    }
}
