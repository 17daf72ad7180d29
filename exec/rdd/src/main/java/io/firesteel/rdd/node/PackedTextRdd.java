package io.firesteel.rdd.node;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.files.FileErrors;
import io.firesteel.files.FileStore;
import io.firesteel.files.FileStores;
import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.files.Codecs;
import io.firesteel.rdd.files.FileSplit;
import io.firesteel.rdd.files.InputFiles;
import io.firesteel.rdd.files.LineReader;
import io.firesteel.rdd.files.StoreSettings;
import io.firesteel.rdd.iter.Concatenated;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.tasks.TaskRuntime;

/// Lines of text files in the partitions that a query's scan has (Spark's `FilePartition`): files are cut at a size that
/// keeps all cores busy, and small parts share a partition, largest first.
public final class PackedTextRdd extends LineageRdd<String> {
    public static final Setting<Long> MAX_PARTITION = Setting.bytes("spark.sql.files.maxPartitionBytes", "134217728", 1,
            "The most bytes that a query's scan packs into a partition.");
    public static final Setting<Long> OPEN_COST = Setting.bytes("spark.sql.files.openCostInBytes", "4194304", 0,
            "How many bytes could be read in the time that opening a file takes.");
    private static final long serialVersionUID = 1L;

    private final String paths;
    private final StoreSettings settings;

    public PackedTextRdd(LineageDriver driver, String paths) {
        super(driver);
        this.paths = paths;
        this.settings = StoreSettings.of(driver.conf());
    }

    /// The parts of files that one partition reads, in this order.
    private record Pack(int index, List<FileSplit> splits) implements RddPartition {
    }

    @Override
    public String kind() {
        return "FileScanRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() {
        Conf conf = driver().conf();
        long cost = conf.get(OPEN_COST);
        List<FileStore.Entry> files = new InputFiles(conf).list(paths);
        long total = files.stream().mapToLong(file -> file.length() + cost).sum();
        long most = Math.min(conf.get(MAX_PARTITION),
                Math.max(cost, total / Math.max(1, driver().defaultParallelism())));
        return pack(cut(files, Math.max(1, most)), most, cost);
    }

    private static List<FileSplit> cut(List<FileStore.Entry> files, long most) {
        List<FileSplit> splits = new ArrayList<>();
        for (FileStore.Entry file : files) {
            long size = Codecs.ofFile(file.path()).isPresent() ? Math.max(1, file.length()) : most;
            for (long start = 0; start < file.length(); start += size) {
                long bytes = Math.min(size, file.length() - start);
                splits.add(new FileSplit(splits.size(), file.path(), start, bytes, file.hosts(start, bytes)));
            }
        }
        splits.sort(Comparator.comparingLong(FileSplit::length).reversed());
        return splits;
    }

    private static List<RddPartition> pack(List<FileSplit> splits, long most, long cost) {
        List<RddPartition> packs = new ArrayList<>();
        List<FileSplit> open = new ArrayList<>();
        long size = 0;
        for (FileSplit split : splits) {
            if (size + split.length() > most && !open.isEmpty()) {
                packs.add(new Pack(packs.size(), open));
                open = new ArrayList<>();
                size = 0;
            }
            open.add(split);
            size += split.length() + cost;
        }
        if (!open.isEmpty()) {
            packs.add(new Pack(packs.size(), open));
        }
        return packs;
    }

    @Override
    protected boolean hasLocations() {
        return partitions().stream().flatMap(p -> ((Pack) p).splits().stream()).anyMatch(s -> !s.hosts().isEmpty());
    }

    /// Those that have most of it, at most three.
    @Override
    protected List<String> locations(RddPartition partition) {
        Map<String, Long> bytes = new HashMap<>();
        for (FileSplit split : ((Pack) partition).splits()) {
            split.hosts().forEach(host -> bytes.merge(host, split.length(), Long::sum));
        }
        return FileStore.Places.most(bytes);
    }

    @Override
    protected List<Dependency> listDependencies() {
        return List.of();
    }

    @Override
    public boolean largeDescriptors() {
        return true;
    }

    @Override
    protected void writePartition(RddPartition partition, DescriptorWriter out) {
        List<FileSplit> splits = ((Pack) partition).splits();
        out.number(splits.size());
        splits.forEach(split -> split.write(out));
    }

    @Override
    protected RddPartition readPartition(int index, DescriptorReader in) {
        int count = in.index();
        List<FileSplit> splits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            splits.add(FileSplit.read(i, in));
        }
        return new Pack(index, splits);
    }

    @Override
    protected Iterator<String> compute(RddPartition partition, TaskRuntime task) {
        List<FileSplit> splits = ((Pack) partition).splits();
        return new Concatenated<>(splits.size(), number -> lines(splits.get(number), task));
    }

    private Iterator<String> lines(FileSplit split, TaskRuntime task) {
        try {
            LineReader lines = LineReader.open(FileStores.of(split.path(), settings.conf()), split, task);
            task.onCompletion(lines::close);
            return lines;
        } catch (IOException e) {
            throw FileErrors.unreadable(split.path(), e);
        }
    }
}
