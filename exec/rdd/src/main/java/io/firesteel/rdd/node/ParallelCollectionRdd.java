package io.firesteel.rdd.node;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.firesteel.api.Broadcast;
import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.iter.Killable;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.rdd.job.ResultBytes;
import io.firesteel.storage.TaskStorage;
import io.firesteel.tasks.TaskRuntime;

/// Elements that the program gave, in slices of about the same size. Small slices travel in task descriptors, others as
/// broadcasts of their own, so that a stage's binary never holds data. Tasks always see copies.
public final class ParallelCollectionRdd<T> extends LineageRdd<T> {
    private static final long serialVersionUID = 1L;
    private static final int MAX_INLINE = 150;

    private transient List<T> data;
    private final transient int slices;
    private transient Sent[] sent;

    public ParallelCollectionRdd(LineageDriver driver, List<T> data, int slices) {
        super(driver);
        if (slices < 1) {
            throw new IllegalArgumentException("Positive number of partitions required");
        }
        // The program may change its list afterwards.
        this.data = new ArrayList<>(data);
        this.slices = slices;
    }

    @Override
    public String kind() {
        return "ParallelCollectionRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() {
        return RddPartition.indexed(slices);
    }

    @Override
    protected List<Dependency> listDependencies() {
        return List.of();
    }

    @Override
    public synchronized void prepare() {
        if (sent == null) {
            Sent[] made = new Sent[slices];
            for (int i = 0; i < slices; i++) {
                made[i] = send(slice(i));
            }
            sent = made;
            // What was sent is enough: the driver holds the elements once.
            data = null;
        }
    }

    private List<T> slice(int index) {
        long size = data.size();
        return data.subList((int) (index * size / slices), (int) ((index + 1) * size / slices));
    }

    private Sent send(List<T> slice) {
        if (slice.isEmpty()) {
            return Sent.EMPTY;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ResultBytes.elements(slice.iterator(), driver().serializer(), bytes);
        if (bytes.size() <= MAX_INLINE) {
            return new Sent(bytes.toByteArray(), null);
        }
        Broadcast<byte[]> broadcast = driver().broadcast(bytes.toByteArray(), true);
        driver().whenUnreachable(this, broadcast::destroy);
        return new Sent(null, broadcast);
    }

    @Override
    protected void writePartition(RddPartition partition, DescriptorWriter out) {
        prepare();
        Sent one = sent[partition.index()];
        if (one.broadcast() == null) {
            out.number(0).block(one.inline());
        } else {
            out.number(1).number(one.broadcast().id());
        }
    }

    @Override
    protected RddPartition readPartition(int index, DescriptorReader in) {
        return in.number() == 0 ? new Slice(index, in.block(), -1) : new Slice(index, null, in.number());
    }

    @Override
    protected Iterator<T> compute(RddPartition partition, TaskRuntime task) {
        Slice slice = (Slice) partition;
        byte[] bytes = slice.inline() == null ? (byte[]) task.broadcast(slice.broadcast()) : slice.inline();
        return Killable.iterator(ResultBytes.<T>elements(bytes, 0, TaskStorage.of(task).serializer()), task);
    }

    /// A slice as the task has it: its bytes, or the broadcast that holds them.
    private record Slice(int index, byte[] inline, long broadcast) implements RddPartition {
    }

    /// A slice as the driver has sent it.
    private record Sent(byte[] inline, Broadcast<byte[]> broadcast) {
        private static final Sent EMPTY = new Sent(new byte[0], null);
    }
}
