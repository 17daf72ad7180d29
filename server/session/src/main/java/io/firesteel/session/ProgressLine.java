package io.firesteel.session;

import java.util.List;
import java.util.stream.Collectors;

/// The line that shows how far stages are, in the form of Spark's console: `[Stage 3:=====>     (4 + 2) / 10]`, up to three
/// stages side by side.
final class ProgressLine {
    private static final int MOST = 3;

    /// A stage that runs.
    record Progress(int stage, int completed, int active, int total) {
        private String show(int width) {
            String head = "[Stage " + stage + ":";
            String tail = "(" + completed + " + " + active + ") / " + total + "]";
            int room = width - head.length() - tail.length();
            if (room <= 0) {
                return head + tail;
            }
            int done = (int) ((long) room * completed / Math.max(1, total));
            return head + "=".repeat(Math.min(done, room)) + (done < room ? ">" + " ".repeat(room - done - 1) : "")
                    + tail;
        }
    }

    private ProgressLine() {
    }

    /// @param width of the terminal, in characters
    static String of(List<Progress> stages, int width) {
        List<Progress> shown = stages.stream().limit(MOST).toList();
        return shown.stream().map(s -> s.show(width / shown.size())).collect(Collectors.joining());
    }
}
