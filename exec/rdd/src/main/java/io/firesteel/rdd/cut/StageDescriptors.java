package io.firesteel.rdd.cut;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.api.Broadcast;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.tasks.TaskRuntime;

/// Task descriptors: inline where they are small, else gathered in broadcast blocks of which the descriptor names a place.
final class StageDescriptors {
    private static final byte INLINE = 0;
    private static final byte AHEAD = 1;
    private static final int MAX_INLINE = 200;
    private static final int BLOCK = 1 << 20;

    private StageDescriptors() {
    }

    static byte[] write(LineageRdd<?> last, RddPartition partition) {
        DescriptorWriter out = new DescriptorWriter();
        out.number(INLINE).number(partition.index());
        last.describe(partition, out);
        return out.toBytes();
    }

    /// The descriptor's own bytes, wherever they lie; a reader's position is after the marker.
    static byte[] inline(byte[] descriptor, TaskRuntime task) {
        DescriptorReader in = new DescriptorReader(descriptor, task);
        if (in.number() == INLINE) {
            return java.util.Arrays.copyOfRange(descriptor, 1, descriptor.length);
        }
        byte[][] block = (byte[][]) task.broadcast(in.number());
        byte[] found = block[in.index()];
        return java.util.Arrays.copyOfRange(found, 1, found.length);
    }

    /// All descriptors of a stage, the large ones sent ahead.
    static List<byte[]> sendAhead(LineageRdd<?> last, List<RddPartition> partitions) {
        List<byte[]> descriptors = new ArrayList<>(partitions.size());
        List<Integer> waiting = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < partitions.size(); i++) {
            byte[] one = write(last, partitions.get(i));
            descriptors.add(one);
            if (one.length > MAX_INLINE) {
                waiting.add(i);
                bytes += one.length;
            }
            if (bytes >= BLOCK) {
                send(last, descriptors, waiting);
                bytes = 0;
            }
        }
        send(last, descriptors, waiting);
        return descriptors;
    }

    private static void send(LineageRdd<?> last, List<byte[]> descriptors, List<Integer> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        byte[][] block = new byte[waiting.size()][];
        for (int i = 0; i < block.length; i++) {
            block[i] = descriptors.get(waiting.get(i));
        }
        Broadcast<byte[][]> sent = last.driver().broadcast(block, true);
        last.driver().whenUnreachable(last, sent::destroy);
        for (int i = 0; i < block.length; i++) {
            descriptors.set(waiting.get(i),
                    new DescriptorWriter().number(AHEAD).number(sent.id()).number(i).toBytes());
        }
        waiting.clear();
    }
}
