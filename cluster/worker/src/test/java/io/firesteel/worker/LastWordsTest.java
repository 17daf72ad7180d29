package io.firesteel.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Which line tells why a process failed.
class LastWordsTest {
    @TempDir
    Path folder;

    private String of(String stderr, String stdout, int code) throws IOException {
        Files.writeString(folder.resolve("stderr"), stderr);
        Files.writeString(folder.resolve("stdout"), stdout);
        return LastWords.of(folder, code, "stderr", "stdout");
    }

    @Test
    void theFirstLineOfAnExceptionCounts() throws IOException {
        assertThat(of("26/11/23 09:00:00 INFO X: fine\nException in thread \"main\" a.B: boom\n\tat C.d(E.java:1)\n"
                + "Caused by: a.F: inner\n\t... 3 more\n26/11/23 09:00:01 INFO Y: stopped\n\n", "out", 1))
                .isEqualTo(": Exception in thread \"main\" a.B: boom");
        assertThat(of("Traceback (most recent call last):\n  File \"x.py\", line 3\n    raise ValueError(1)\n"
                + "ValueError: böse\n", "", 1)).isEqualTo(": ValueError: böse");
        assertThat(of("26/11/23 09:00:00 ERROR X: no way\n", "", 1)).isEqualTo(": 26/11/23 09:00:00 ERROR X: no way");
    }

    @Test
    void whatAJvmSaysOnStandardOutputCountsWhereTheErrorsAreSilent() throws IOException {
        assertThat(of("26/11/23 09:00:00 INFO X: fine\n", "Error occurred during initialization of VM\n", 1))
                .isEqualTo(": Error occurred during initialization of VM");
    }

    @Test
    void nothingIsSaidOfOneThatASignalEndedOrThatLeftNothing() throws IOException {
        assertThat(of("Error: x\n", "", 137)).isEmpty();
        assertThat(of("", "\n", 3)).isEmpty();
        assertThat(LastWords.of(folder.resolve("absent"), 3, "stderr")).isEmpty();
    }

    @Test
    void theEndOfALongLogIsEnoughAndLongLinesAreCut() throws IOException {
        assertThat(of("x".repeat(100_000) + "\nError: " + "y".repeat(1000) + "\n", "", 1))
                .isEqualTo(": Error: " + "y".repeat(293) + " …");
    }
}
