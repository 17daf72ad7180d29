package io.firesteel.rdd.files;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.firesteel.api.function.Function;
import io.firesteel.api.rdd.PortableDataStream;
import io.firesteel.files.FileStore;
import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.iter.Killable;
import io.firesteel.rdd.iter.MapIterator;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.tasks.TaskRuntime;

/// Whole files, several to a partition, each as a stream that is opened where it is used.
public final class WholeFilesRdd<P> extends LineageRdd<P> {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String paths;
    private final transient Packing packing;
    private final StoreSettings settings;
    private final Function<PortableDataStream, P> element;

    /// @param kind    Spark's name for it
    /// @param element what is made of each file
    public WholeFilesRdd(LineageDriver driver, String kind, String paths, Packing packing,
            Function<PortableDataStream, P> element) {
        super(driver);
        this.kind = kind;
        this.paths = paths;
        this.packing = packing;
        this.element = element;
        this.settings = StoreSettings.of(driver.conf());
        facts().name(paths);
    }

    /// How many bytes of files a partition holds at least, before the next one begins.
    @FunctionalInterface
    public interface Packing {
        long bytes(long total, int files);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    protected List<RddPartition> listPartitions() {
        List<FileStore.Entry> files = new InputFiles(driver().conf(), true).list(paths);
        long total = 0;
        for (FileStore.Entry file : files) {
            total += file.length();
        }
        long enough = packing.bytes(total, files.size());
        List<RddPartition> all = new ArrayList<>();
        List<FileStore.Entry> group = new ArrayList<>();
        long size = 0;
        for (FileStore.Entry file : files) {
            group.add(file);
            size += file.length();
            if (enough != 0 && size >= enough) {
                all.add(Files.of(all.size(), group));
                group.clear();
                size = 0;
            }
        }
        if (!group.isEmpty()) {
            all.add(Files.of(all.size(), group));
        }
        return all;
    }

    @Override
    protected boolean hasLocations() {
        return partitions().stream().anyMatch(p -> !((Files) p).hosts().isEmpty());
    }

    @Override
    protected List<String> locations(RddPartition partition) {
        return ((Files) partition).hosts();
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
        List<String> group = ((Files) partition).paths();
        out.number(group.size());
        group.forEach(out::text);
    }

    @Override
    protected RddPartition readPartition(int index, DescriptorReader in) {
        int count = in.index();
        List<String> group = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            group.add(in.text());
        }
        return new Files(index, group, List.of());
    }

    @Override
    protected Iterator<P> compute(RddPartition partition, TaskRuntime task) {
        return new MapIterator<>(Killable.iterator(((Files) partition).paths().iterator(), task),
                path -> element.call(new StoredFile(path, settings)));
    }

    /// The files of one partition.
    ///
    /// @param hosts known on the driver only
    private record Files(int index, List<String> paths, List<String> hosts) implements RddPartition {

        static Files of(int index, List<FileStore.Entry> group) {
            FileStore.Places places = new FileStore.Places();
            group.forEach(file -> places.add(file, 0, file.length()));
            return new Files(index, group.stream().map(FileStore.Entry::path).toList(), places.hosts());
        }
    }
}
