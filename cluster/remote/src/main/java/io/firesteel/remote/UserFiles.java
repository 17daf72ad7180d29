package io.firesteel.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.executor.Archives;
import io.firesteel.loading.ApplicationClassLoader;
import io.firesteel.wire.control.Chunk;
import io.firesteel.wire.control.ClassRequest;
import io.firesteel.wire.control.DriverControlGrpc;
import io.firesteel.wire.control.FileRequest;
import io.firesteel.wire.control.FilesReply;
import io.firesteel.wire.control.FilesRequest;
import io.firesteel.wire.control.SentFile;

/// The application's files and jars on one executor: fetched from the driver by content when a launch names a newer
/// version than is here. Used by the thread that takes the driver's messages.
final class UserFiles {
    private static final Logger LOG = LoggerFactory.getLogger(UserFiles.class);

    private final DriverControlGrpc.DriverControlBlockingStub driver;
    private final Path files;
    private final Optional<Path> shownIn;
    private final Path jars;
    private final Set<String> present = new HashSet<>();
    private final List<URL> urls = new ArrayList<>();
    private final boolean isolated;
    private final ClassLoader engine;
    private volatile ClassLoader loader;
    private long version;

    /// @param shownIn a working folder of this executor's own, in which programs find the files by their plain names
    UserFiles(DriverControlGrpc.DriverControlBlockingStub driver, Path folder, Optional<Path> shownIn, Conf conf)
            throws IOException {
        this.driver = driver;
        this.shownIn = shownIn;
        this.files = Files.createDirectories(folder.resolve("files"));
        this.jars = Files.createDirectories(folder.resolve("jars"));
        this.isolated = conf.get(RemoteSettings.ISOLATED);
        this.engine = UserFiles.class.getClassLoader();
        this.loader = conf.get(RemoteSettings.TYPED) ? new ApplicationClassLoader(urls, engine, this::typed) : engine;
    }

    /// Where `SparkFiles` looks.
    Path folder() {
        return files;
    }

    /// Where user classes resolve now.
    ClassLoader loader() {
        return loader;
    }

    /// Fetches what is missing up to `wanted`.
    void update(long wanted) throws IOException {
        if (wanted <= version) {
            return;
        }
        FilesReply list = driver.files(FilesRequest.getDefaultInstance());
        int jarsBefore = urls.size();
        for (SentFile file : list.getFilesList()) {
            if (present.add(file.getKind() + "/" + file.getName() + "/" + file.getSha256())) {
                take(file);
            }
        }
        if (urls.size() > jarsBefore) {
            load(urls.subList(jarsBefore, urls.size()));
        }
        version = list.getVersion();
    }

    /// Classes stay the same classes when a jar is added behind them, where the program lives apart.
    private void load(List<URL> added) {
        if (loader instanceof ApplicationClassLoader own) {
            added.forEach(own::add);
        } else {
            loader = isolated
                    ? new ApplicationClassLoader(urls, engine)
                    : new URLClassLoader(urls.toArray(URL[]::new), engine);
        }
    }

    private byte[] typed(String name) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        driver.classFile(ClassRequest.newBuilder().setName(name).build())
                .forEachRemaining(chunk -> content.writeBytes(chunk.getContent().toByteArray()));
        return content.size() == 0 ? null : content.toByteArray();
    }

    private void take(SentFile file) throws IOException {
        Path name = Path.of(file.getName());
        if (name.isAbsolute() || !name.normalize().equals(name) || name.startsWith("..")) {
            throw new IOException("the driver sends a file named " + file.getName());
        }
        switch (file.getKind()) {
            case "jar" -> {
                Path target = jars.resolve(file.getSha256() + "-" + name.getFileName());
                fetch(file, target);
                urls.add(url(target));
            }
            case "archive" -> {
                Path packed = jars.resolve(file.getSha256() + "-" + name.getFileName());
                fetch(file, packed);
                Archives.unpack(packed, files.resolve(name));
                Files.delete(packed);
                show(name);
            }
            default -> {
                Path target = files.resolve(name);
                Files.createDirectories(target.getParent());
                fetch(file, target);
                show(name);
            }
        }
        LOG.info("Fetched {} {} ({} bytes)", file.getKind(), file.getName(), file.getSize());
    }

    /// Lets programs open it as `name` alone; what has that name there already (`stdout`) stays.
    private void show(Path name) throws IOException {
        if (shownIn.isPresent()) {
            try {
                Files.createSymbolicLink(shownIn.get().resolve(name.getName(0)),
                        files.resolve(name.getName(0)).toAbsolutePath());
            } catch (FileAlreadyExistsException e) {
                LOG.debug("{} is in the working folder already", name);
            }
        }
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    private void fetch(SentFile file, Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Iterator<Chunk> chunks = driver.fileContent(FileRequest.newBuilder().setSha256(file.getSha256()).build());
        try (OutputStream out = Files.newOutputStream(part)) {
            while (chunks.hasNext()) {
                chunks.next().getContent().writeTo(out);
            }
        }
        if (!SentFiles.sha256(part).equals(file.getSha256())) {
            Files.delete(part);
            throw new IOException(file.getName() + " arrived with another content than announced");
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
