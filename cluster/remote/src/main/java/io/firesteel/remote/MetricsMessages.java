package io.firesteel.remote;

import java.util.List;

import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.task.TaskMetrics;
import io.firesteel.wire.control.BlockUpdate;

/// Task metrics as messages, and back. Numbers travel in the order of the records' components; a peer of another version
/// that sends fewer means 0 for the rest.
final class MetricsMessages {
    private MetricsMessages() {
    }

    static io.firesteel.wire.control.TaskMetrics metrics(TaskMetrics m) {
        io.firesteel.wire.control.TaskMetrics.Builder message = io.firesteel.wire.control.TaskMetrics.newBuilder()
                .addAllOwn(List.of(m.deserializeTime(), m.deserializeCpuNanos(), m.runTime(), m.cpuNanos(),
                        m.resultSize(), m.gcTime(), m.resultSerializeTime(), m.memorySpilled(), m.diskSpilled(),
                        m.peakMemory(), m.peakOnHeapMemory(), m.peakOffHeapMemory(), m.bytesRead(), m.recordsRead(),
                        m.bytesWritten(), m.recordsWritten()));
        TaskMetrics.ShuffleRead read = m.shuffleRead();
        if (!read.equals(TaskMetrics.ShuffleRead.ZERO)) {
            message.addAllShuffleRead(List.of(read.remoteBlocks(), read.localBlocks(), read.fetchWait(),
                    read.remoteBytes(), read.remoteBytesToDisk(), read.localBytes(), read.records(), read
                            .remoteRequests()));
            TaskMetrics.PushedRead p = read.pushed();
            message.addAllPushedRead(List.of(p.corruptChunks(), p.fallbacks(), p.remoteBlocks(), p.localBlocks(),
                    p.remoteChunks(), p.localChunks(), p.remoteBytes(), p.localBytes(), p.remoteRequests()));
        }
        TaskMetrics.ShuffleWrite write = m.shuffleWrite();
        if (!write.equals(TaskMetrics.ShuffleWrite.ZERO)) {
            message.addAllShuffleWrite(List.of(write.bytes(), write.records(), write.writeNanos()));
        }
        for (TaskMetrics.UpdatedBlock block : m.updatedBlocks()) {
            message.addBlocks(block(block.blockId(), block.level(), block.memorySize(), block.diskSize()));
        }
        return message.build();
    }

    static TaskMetrics metrics(io.firesteel.wire.control.TaskMetrics message) {
        Numbers own = new Numbers(message.getOwnList());
        return new TaskMetrics(own.next(), own.next(), own.next(), own.next(), own.next(), own.next(), own.next(),
                own.next(), own.next(), own.next(), own.next(), own.next(), own.next(), own.next(), own.next(),
                own.next(), read(message), write(message), message.getBlocksList()
                        .stream()
                        .map(b -> new TaskMetrics.UpdatedBlock(b.getBlock(), persist(b.getPersist()), b
                                .getMemorySize(), b.getDiskSize()))
                        .toList());
    }

    private static TaskMetrics.ShuffleRead read(io.firesteel.wire.control.TaskMetrics message) {
        if (message.getShuffleReadCount() == 0) {
            return TaskMetrics.ShuffleRead.ZERO;
        }
        Numbers n = new Numbers(message.getShuffleReadList());
        Numbers p = new Numbers(message.getPushedReadList());
        return new TaskMetrics.ShuffleRead(n.next(), n.next(), n.next(), n.next(), n.next(), n.next(), n.next(), n
                .next(),
                new TaskMetrics.PushedRead(p.next(), p.next(), p.next(), p.next(), p.next(), p.next(), p.next(), p
                        .next(), p.next()));
    }

    private static TaskMetrics.ShuffleWrite write(io.firesteel.wire.control.TaskMetrics message) {
        if (message.getShuffleWriteCount() == 0) {
            return TaskMetrics.ShuffleWrite.ZERO;
        }
        Numbers n = new Numbers(message.getShuffleWriteList());
        return new TaskMetrics.ShuffleWrite(n.next(), n.next(), n.next());
    }

    static BlockUpdate block(String name, Persist persist, long memorySize, long diskSize) {
        return BlockUpdate.newBuilder()
                .setBlock(name)
                .setPersist(persist(persist))
                .setMemorySize(memorySize)
                .setDiskSize(diskSize)
                .build();
    }

    static io.firesteel.wire.control.Persist persist(Persist p) {
        return io.firesteel.wire.control.Persist.newBuilder()
                .setDisk(p.disk())
                .setMemory(p.memory())
                .setOffHeap(p.offHeap())
                .setDeserialized(p.deserialized())
                .setReplication(p.replication())
                .build();
    }

    static Persist persist(io.firesteel.wire.control.Persist p) {
        return new Persist(p.getDisk(), p.getMemory(), p.getOffHeap(), p.getDeserialized(), p.getReplication());
    }

    private static final class Numbers {
        private final List<Long> values;
        private int at;

        Numbers(List<Long> values) {
            this.values = values;
        }

        long next() {
            return at < values.size() ? values.get(at++) : 0L;
        }
    }
}
