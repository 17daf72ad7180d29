package io.firesteel.rdd.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileErrors;
import io.firesteel.files.FileStore;
import io.firesteel.files.FileStore.Entry;
import io.firesteel.files.FileStores;
import io.firesteel.files.Globs;
import io.firesteel.files.LocalFiles;

/// Lists and splits input files by the rules of Hadoop's `FileInputFormat`.
public final class InputFiles {
    public static final Setting<Boolean> IGNORE_EMPTY = Setting.bool("spark.hadoopRDD.ignoreEmptySplits", true,
            "Whether files without content make no partition.");
    private static final double SLOP = 1.1;
    private static final String RECURSIVE = "spark.hadoop.mapreduce.input.fileinputformat.input.dir.recursive";
    private static final String MIN_SIZE = "spark.hadoop.mapreduce.input.fileinputformat.split.minsize";

    private final Conf conf;
    private final boolean recursive;

    public InputFiles(Conf conf) {
        this(conf, Boolean.parseBoolean(conf.text(RECURSIVE, "false")));
    }

    public InputFiles(Conf conf, boolean recursive) {
        this.conf = conf;
        this.recursive = recursive;
    }

    /// All files under a comma-separated list of globs; hidden ones are left out. A pattern that matches nothing is an
    /// error.
    public List<Entry> list(String paths) {
        List<Entry> files = new ArrayList<>();
        for (String pattern : FileStores.split(paths)) {
            FileStore store = FileStores.of(pattern, conf);
            try {
                List<Entry> matches = store.glob(pattern);
                if (matches.isEmpty()) {
                    throw new FiresteelException(Globs.has(pattern) ? FileErrors.NO_MATCH : FileErrors.PATH_NOT_FOUND,
                            Map.of("path", shown(store, pattern)));
                }
                for (Entry match : matches) {
                    if (match.folder()) {
                        inside(store, match, files);
                    } else if (!match.hidden() || !Globs.has(pattern)) {
                        files.add(match);
                    }
                }
            } catch (IOException e) {
                throw FileErrors.unreadable(pattern, e);
            }
        }
        return files;
    }

    private static String shown(FileStore store, String pattern) {
        return store instanceof LocalFiles && !Globs.has(pattern)
                ? LocalFiles.shown(LocalFiles.path(pattern))
                : pattern;
    }

    private void inside(FileStore store, Entry folder, List<Entry> files) throws IOException {
        for (Entry entry : store.list(folder.path())) {
            if (entry.hidden()) {
                continue;
            }
            if (!entry.folder()) {
                files.add(entry);
            } else if (recursive) {
                inside(store, entry, files);
            } else {
                throw new IOException("Path: " + entry.path()
                        + " is a directory, which is not supported by the record reader when "
                        + "`mapreduce.input.fileinputformat.input.dir.recursive` is false.");
            }
        }
    }

    /// Splits for at least `wanted` partitions, as far as files can be split: of the total divided by `wanted`, but no
    /// larger than a block; a last part may be a tenth larger.
    public List<FileSplit> split(List<Entry> files, int wanted) {
        long total = 0;
        for (Entry file : files) {
            total += file.length();
        }
        boolean ignoreEmpty = conf.get(IGNORE_EMPTY);
        long goal = total / Math.max(1, wanted);
        long least = Math.max(1, Long.parseLong(conf.text(MIN_SIZE, "1")));
        List<FileSplit> splits = new ArrayList<>();
        for (Entry file : files) {
            if (file.length() == 0 && ignoreEmpty) {
                continue;
            }
            if (Codecs.ofFile(file.path()).isPresent() || file.length() == 0) {
                splits.add(new FileSplit(splits.size(), file.path(), 0, file.length(),
                        file.hosts(0, file.length())));
                continue;
            }
            long size = Math.max(least, Math.min(goal, file.blockSize()));
            long left = file.length();
            while ((double) left / size > SLOP) {
                splits.add(part(splits.size(), file, left, size));
                left -= size;
            }
            if (left != 0) {
                splits.add(part(splits.size(), file, left, left));
            }
        }
        return splits;
    }

    private static FileSplit part(int index, Entry file, long left, long size) {
        long start = file.length() - left;
        return new FileSplit(index, file.path(), start, size, file.hosts(start, size));
    }
}
