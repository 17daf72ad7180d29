package io.firesteel.python.rdd;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Batches as the driver's Python writes them, whole and broken.
class FramedFilesTest {
    @TempDir
    Path folder;

    @Test
    void batchesToTheEnd() throws Exception {
        byte[] content = {0, 0, 0, 2, 7, 8, 0, 0, 0, 0, 0, 0, 0, 1, 9};
        assertThat(FramedFiles.read(Files.write(folder.resolve("f"), content))).containsExactly(new byte[]{7, 8},
                new byte[0], new byte[]{9});
    }

    @Test
    void chunksOfASocketAreOneStream() throws Exception {
        // One frame of three bytes, cut within its length and within its content.
        byte[] chunks = {0, 0, 0, 2, 0, 0, 0, 0, 0, 3, 0, 3, 1, 0, 0, 0, 2, 2, 3, -1, -1, -1, -1};
        assertThat(FramedFiles.readChunked(new DataInputStream(new ByteArrayInputStream(chunks))))
                .containsExactly(new byte[]{1, 2, 3});
    }

    @Test
    void brokenFramesAreErrors() {
        assertThatThrownBy(() -> FramedFiles.read(new ByteArrayInputStream(new byte[]{-1, 0, 0, 0, 1})))
                .hasMessageContaining("a batch of parallelize");
        assertThatThrownBy(() -> FramedFiles.read(new ByteArrayInputStream(new byte[]{0, 0, 0, 5, 1})))
                .isInstanceOf(EOFException.class);
        byte[] twoGigabytes = ByteBuffer.allocate(5).putInt(Integer.MAX_VALUE - 8).put((byte) 1).array();
        assertThatThrownBy(() -> FramedFiles.read(new ByteArrayInputStream(twoGigabytes)))
                .isInstanceOf(EOFException.class)
                .hasMessageContaining("ends after 1");
    }

    @Test
    void aBroadcastTravelsAsItsContent() throws Exception {
        byte[] content = new byte[3_000_000];
        new java.util.Random(1).nextBytes(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new PickledFile(Files.write(folder.resolve("b"), content)));
        }
        Files.delete(folder.resolve("b"));
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Path copy = ((PickledFile) in.readObject()).file();
            assertThat(copy).hasBinaryContent(content);
            Files.delete(copy);
        }
    }

    @Test
    void aSealedBroadcastIsNowhereInTheClear() throws Exception {
        byte[] content = "secret ".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
        PickledFile file = new PickledFile(folder.resolve("b"));
        try (OutputStream out = file.seal()) {
            out.write(content);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(file);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            PickledFile arrived = (PickledFile) in.readObject();
            assertThat(arrived.isSealed()).isTrue();
            for (PickledFile each : List.of(file, arrived)) {
                assertThat(Files.readString(each.file(), StandardCharsets.ISO_8859_1)).doesNotContain("secret");
                assertThat(each.open()).hasBinaryContent(content);
            }
            Files.delete(arrived.file());
        }
    }
}
