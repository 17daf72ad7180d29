package io.firesteel.python.gateway;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// The file through which a driver that started this JVM learns port and token. It appears whole: the driver polls for it.
final class ConnectionFile {

    private ConnectionFile() {
    }

    static void write(Path file, int port, String token) throws IOException {
        byte[] text = token.getBytes(StandardCharsets.UTF_8);
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "connection", ".info",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(part, ByteBuffer.allocate(8 + text.length).putInt(port).putInt(text.length).put(text).array());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
