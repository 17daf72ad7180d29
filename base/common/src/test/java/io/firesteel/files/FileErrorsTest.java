package io.firesteel.files;

import java.io.FileNotFoundException;
import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What errors of file stores say.
class FileErrorsTest {

    /// Servers of Hadoop send their stack inside of the message.
    @Test
    void aServersStackIsNoReason() {
        IOException denied = new IOException("Permission denied: user=bob, access=WRITE, inode=\"/\":root:drwxr-xr-x\n"
                + "\tat org.example.Checker.check(Checker.java:1)\n\tat org.example.Server.run(Server.java:2)\n");
        assertThat(FileErrors.unreadable("hdfs://n/a", denied)).hasMessage("[CANNOT_READ_FILE] Encountered error while "
                + "reading file hdfs://n/a: Permission denied: user=bob, access=WRITE, inode=\"/\":root:drwxr-xr-x. "
                + "SQLSTATE: 58030");
    }

    @Test
    void aFileThatIsNotThereIsCalledThat() {
        assertThat(FileErrors.reason(new FileNotFoundException("File does not exist: /a\nsomething")))
                .isEqualTo("the file does not exist");
    }

    @Test
    void onlyLocalDisksAreAskedForRoom() {
        assertThat(FileErrors.unwritable("hdfs://n/a", new IOException("No space left on device")))
                .hasMessageContaining("DISK_FULL")
                .hasMessageContaining("and 0 bytes");
    }
}
