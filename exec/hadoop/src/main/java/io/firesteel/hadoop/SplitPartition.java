package io.firesteel.hadoop;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.Writable;
import org.apache.hadoop.util.ReflectionUtils;

import io.firesteel.loading.LoaderObjectInput;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.Thrown;

/// An input split of either API as a partition: in its own serial form, which is Hadoop's.
///
/// @param type  the split's class
/// @param hosts known on the driver only
record SplitPartition(int index, String type, byte[] content, List<String> hosts) implements RddPartition {

    static SplitPartition of(int index, Object split, String[] places) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (split instanceof Writable writable) {
            writable.write(new DataOutputStream(bytes));
        } else {
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(split);
            }
        }
        List<String> hosts = new ArrayList<>();
        for (String place : places == null ? new String[0] : places) {
            if (place != null && !place.equals("localhost")) {
                hosts.add(place);
            }
        }
        return new SplitPartition(index, split.getClass().getName(), bytes.toByteArray(), hosts);
    }

    void write(DescriptorWriter out) {
        out.text(type).block(content);
    }

    static SplitPartition read(int index, DescriptorReader in) {
        return new SplitPartition(index, in.text(), in.block(), List.of());
    }

    /// The split again.
    <S> S split(Configuration configuration, Class<S> as) {
        try {
            Class<?> known = configuration.getClassByName(type);
            if (Writable.class.isAssignableFrom(known)) {
                Writable split = (Writable) ReflectionUtils.newInstance(known, configuration);
                split.readFields(new DataInputStream(new ByteArrayInputStream(content)));
                return as.cast(split);
            }
            try (LoaderObjectInput in = new LoaderObjectInput(new ByteArrayInputStream(content),
                    configuration.getClassLoader())) {
                return as.cast(in.readObject());
            }
        } catch (IOException | ClassNotFoundException e) {
            throw Thrown.pass(e);
        }
    }
}
