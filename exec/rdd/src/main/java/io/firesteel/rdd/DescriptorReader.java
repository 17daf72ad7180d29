package io.firesteel.rdd;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.firesteel.tasks.TaskRuntime;

/// Reads what [DescriptorWriter] wrote, inside a task.
public final class DescriptorReader {
    private final byte[] bytes;
    private final TaskRuntime task;
    private int at;

    public DescriptorReader(byte[] bytes, TaskRuntime task) {
        this.bytes = bytes;
        this.task = task;
    }

    /// The task that reads: for data that the descriptor only refers to.
    public TaskRuntime task() {
        return task;
    }

    public long number() {
        long value = 0;
        int shift = 0;
        while (true) {
            byte b = bytes[at++];
            value |= (b & 0x7FL) << shift;
            if (b >= 0) {
                return (value >>> 1) ^ -(value & 1);
            }
            shift += 7;
        }
    }

    public int index() {
        return Math.toIntExact(number());
    }

    public String text() {
        return new String(block(), StandardCharsets.UTF_8);
    }

    public byte[] block() {
        int length = index();
        byte[] value = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return value;
    }
}
