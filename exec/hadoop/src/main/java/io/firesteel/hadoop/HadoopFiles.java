package io.firesteel.hadoop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.BlockLocation;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.hadoop.ipc.RemoteException;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.files.ByteSource;
import io.firesteel.files.FileErrors;
import io.firesteel.files.FileStore;

/// Files in whatever Hadoop's `FileSystem` reaches: hdfs, s3a and others. Found by `ServiceLoader` when a path needs it.
public final class HadoopFiles implements FileStore {
    private final Configuration configuration;

    /// For the service loader; knows no settings yet.
    public HadoopFiles() {
        this(null);
    }

    private HadoopFiles(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public boolean serves(String scheme, Conf conf) {
        return true;
    }

    @Override
    public FileStore with(Conf conf) {
        return new HadoopFiles(
                HadoopSettings.bounded(HadoopSettings.configuration(conf, Map.<String, String>of().entrySet())));
    }

    private FileSystem system(Path path) throws IOException {
        try {
            return path.getFileSystem(configuration);
        } catch (UnsupportedFileSystemException e) {
            String scheme = path.toUri().getScheme();
            throw new FiresteelException(FileErrors.NO_STORE,
                    Map.of("scheme", String.valueOf(scheme), "path", path.toString()), e);
        } catch (RuntimeException | NoClassDefFoundError e) {
            throw unmade(path, e);
        }
    }

    /// Why there is no file system for a path.
    private static IOException unmade(Path path, Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError) {
                String name = String.valueOf(cause.getMessage()).replaceFirst("^Class (\\S+) not found$", "$1");
                throw new FiresteelException(FileErrors.NO_CLASS, Map.of("path", path.toString(), "class", name), e);
            }
            if (cause instanceof UnknownHostException) {
                return new IOException("the host " + cause.getMessage() + " is not known", e);
            }
        }
        return new IOException(e.toString(), e);
    }

    @Override
    public String qualify(String text) throws IOException {
        Path path = new Path(text);
        return system(path).makeQualified(path).toString();
    }

    private Entry entry(FileSystem system, FileStatus status) throws IOException {
        List<Extent> extents = new ArrayList<>();
        if (status.isFile() && status.getLen() > 0) {
            BlockLocation[] blocks = status instanceof LocatedFileStatus located
                    ? located.getBlockLocations()
                    : system.getFileBlockLocations(status, 0, status.getLen());
            for (BlockLocation block : blocks == null ? new BlockLocation[0] : blocks) {
                // Stores that know no places call all of them this one.
                List<String> hosts = Arrays.stream(block.getHosts()).filter(h -> !h.equals("localhost")).toList();
                if (!hosts.isEmpty()) {
                    extents.add(new Extent(block.getOffset(), block.getLength(), hosts));
                }
            }
        }
        return new Entry(status.getPath().toString(), status.isFile() ? status.getLen() : 0, status.isDirectory(),
                Math.max(1, status.getBlockSize()), status.getModificationTime(), extents);
    }

    @Override
    public Optional<Entry> find(String text) throws IOException {
        Path path = new Path(text);
        FileSystem system = system(path);
        try {
            return Optional.of(entry(system, system.getFileStatus(path)));
        } catch (java.io.FileNotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Entry> glob(String pattern) throws IOException {
        Path path = new Path(pattern);
        FileSystem system = system(path);
        FileStatus[] found = system.globStatus(path);
        return entries(system, found == null ? List.of() : List.of(found));
    }

    @Override
    public List<Entry> list(String folder) throws IOException {
        Path path = new Path(folder);
        FileSystem system = system(path);
        // Places come with the listing, not file by file.
        RemoteIterator<LocatedFileStatus> located = system.listLocatedStatus(path);
        List<FileStatus> statuses = new ArrayList<>();
        while (located.hasNext()) {
            statuses.add(located.next());
        }
        return entries(system, statuses);
    }

    private List<Entry> entries(FileSystem system, List<FileStatus> statuses) throws IOException {
        List<Entry> entries = new ArrayList<>(statuses.size());
        for (FileStatus status : statuses) {
            entries.add(entry(system, status));
        }
        entries.sort(Comparator.comparing(Entry::path));
        return entries;
    }

    @Override
    public InputStream open(String text, long offset) throws IOException {
        Path path = new Path(text);
        FSDataInputStream in = system(path).open(path);
        in.seek(offset);
        return in;
    }

    @Override
    public OutputStream create(String text) throws IOException {
        Path path = new Path(text);
        return system(path).create(path, true);
    }

    @Override
    public ByteSource source(String text, long length) throws IOException {
        Path path = new Path(text);
        return new HadoopSource(text, system(path).open(path), length);
    }

    @Override
    public void makeFolders(String text) throws IOException {
        Path path = new Path(text);
        if (!system(path).mkdirs(path)) {
            throw new IOException("the folder " + text + " cannot be made");
        }
    }

    @Override
    public boolean rename(String from, String to) throws IOException {
        Path source = new Path(from);
        return system(source).rename(source, new Path(to));
    }

    @Override
    public void replace(String from, String to) throws IOException {
        Path source = new Path(from);
        FileContext.getFileContext(system(source).getUri(), configuration)
                .rename(source, new Path(to), Options.Rename.OVERWRITE);
    }

    @Override
    public boolean createNew(String text) throws IOException {
        Path path = new Path(text);
        try {
            system(path).create(path, false).close();
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (RemoteException e) {
            // Somebody is making it at this moment.
            if (e.getClassName().endsWith("AlreadyBeingCreatedException")) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void delete(String text) throws IOException {
        Path path = new Path(text);
        system(path).delete(path, true);
    }

    @Override
    public void deleteIfEmpty(String folder) throws IOException {
        Path path = new Path(folder);
        FileSystem system = system(path);
        try {
            if (system.listStatus(path).length == 0) {
                system.delete(path, false);
            }
        } catch (java.io.FileNotFoundException e) {
            // There is nothing to remove.
            return;
        } catch (IOException e) {
            // Somebody has begun to work there since.
            if (system.exists(path) && system.listStatus(path).length == 0) {
                throw e;
            }
        }
    }
}
