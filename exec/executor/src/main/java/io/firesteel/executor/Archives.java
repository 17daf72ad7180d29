package io.firesteel.executor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Unpacks archives that programs send with their tasks: zip and jar by the JDK; tar, tar.gz and tgz by the system's
/// `tar`, as Spark does it. Nothing is ever written outside the target folder.
public final class Archives {
    private static final String TAR_MAGIC = "ustar";
    private static final int TAR_MAGIC_AT = 257;

    private Archives() {
    }

    /// Unpacks `archive` into the folder `target`. What it is shows in its first bytes: its name may be one that the user
    /// chose (`env.tar.gz#env`).
    public static void unpack(Path archive, Path target) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(archive)) {
            head = in.readNBytes(TAR_MAGIC_AT + TAR_MAGIC.length());
        }
        boolean zip = head.length > 1 && head[0] == 'P' && head[1] == 'K';
        boolean gzip = head.length > 1 && head[0] == 0x1f && (head[1] & 0xff) == 0x8b;
        boolean tar = head.length > TAR_MAGIC_AT
                && new String(head, StandardCharsets.ISO_8859_1).startsWith(TAR_MAGIC, TAR_MAGIC_AT);
        if (!zip && !gzip && !tar) {
            throw new IOException(archive.getFileName() + " is no archive: .zip, .jar, .tar, .tar.gz and .tgz are");
        }
        Files.createDirectories(target);
        if (zip) {
            unzip(archive, target);
        } else {
            untar(archive, target);
        }
    }

    private static void unzip(Path archive, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException(archive.getFileName() + " has an entry outside of it: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, path);
                    }
                }
            }
        }
    }

    private static void untar(Path archive, Path target) throws IOException {
        // tar refuses absolute names and names with .. by itself.
        Process tar = new ProcessBuilder("tar", "-xf", archive.toAbsolutePath().toString(), "-C", target
                .toAbsolutePath()
                .toString()).redirectErrorStream(true).start();
        tar.getOutputStream().close();
        String said = new String(tar.getInputStream().readAllBytes(), java.nio.charset.Charset.defaultCharset());
        try {
            if (tar.waitFor() != 0) {
                throw new IOException("cannot unpack " + archive.getFileName() + ": " + said.strip());
            }
        } catch (InterruptedException e) {
            tar.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while unpacking " + archive.getFileName(), e);
        }
    }
}
