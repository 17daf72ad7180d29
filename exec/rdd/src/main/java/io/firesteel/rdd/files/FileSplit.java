package io.firesteel.rdd.files;

import java.util.List;

import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.RddPartition;

/// A part of a file, as one partition.
///
/// @param hosts where it lies; known on the driver only
public record FileSplit(int index, String path, long start, long length, List<String> hosts) implements RddPartition {

    /// Says it to a task.
    public void write(DescriptorWriter out) {
        out.text(path).number(start).number(length);
    }

    /// The inverse of [#write].
    public static FileSplit read(int index, DescriptorReader in) {
        return new FileSplit(index, in.text(), in.number(), in.number(), List.of());
    }
}
