package io.firesteel.events.json.read;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.events.AccumulableInfo;
import io.firesteel.events.ExecutorMetrics;
import io.firesteel.events.StackFrame;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.task.BlockManagerAddress;

/// Reads the pieces that several families of events share.
final class CommonParsers {

    private CommonParsers() {
    }

    static List<AccumulableInfo> accumulables(Fields f, String name) throws EventFormatException {
        List<Fields> objects = f.objects(name);
        List<AccumulableInfo> all = new ArrayList<>(objects.size());
        for (Fields a : objects) {
            all.add(new AccumulableInfo(a.number("ID"), a.text("Name", null), scalar(a, "Update"), scalar(a, "Value"),
                    a.flag("Internal", false), a.flag("Count Failed Values", false), a.text("Metadata", null)));
        }
        return all;
    }

    // Lists were written for updated blocks by old versions only; nobody reads them from here.
    private static Object scalar(Fields f, String name) {
        Object value = f.any(name);
        return value instanceof List || value instanceof java.util.Map ? null : value;
    }

    static Persist storageLevel(Fields parent) throws EventFormatException {
        Fields f = parent.object("Storage Level");
        return new Persist(f.flag("Use Disk", false), f.flag("Use Memory", false), f.flag("Use Off Heap", false),
                f.flag("Deserialized", false), f.integer("Replication", 1));
    }

    static BlockManagerAddress address(Fields parent, String name) throws EventFormatException {
        Fields f = parent.object(name);
        return new BlockManagerAddress(f.text("Executor ID"), f.text("Host"), f.integer("Port"));
    }

    static ExecutorMetrics executorMetrics(Fields parent, String name) throws EventFormatException {
        if (!parent.has(name)) {
            return ExecutorMetrics.ZERO;
        }
        Fields f = parent.object(name);
        long[] values = new long[ExecutorMetrics.NAMES.size()];
        boolean any = false;
        for (int i = 0; i < values.length; i++) {
            values[i] = f.number(ExecutorMetrics.NAMES.get(i), 0);
            any |= values[i] != 0;
        }
        return any ? ExecutorMetrics.of(values) : ExecutorMetrics.ZERO;
    }

    static List<StackFrame> stack(Fields f, String name) throws EventFormatException {
        List<StackFrame> frames = new ArrayList<>();
        for (Fields s : f.objects(name)) {
            frames.add(new StackFrame(s.text("Declaring Class", ""), s.text("Method Name", ""),
                    s.text("File Name", null), s.integer("Line Number", -1)));
        }
        return frames;
    }
}
