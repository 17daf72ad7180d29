package io.firesteel.events.json.read;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskMetrics.PushedRead;
import io.firesteel.task.TaskMetrics.ShuffleRead;
import io.firesteel.task.TaskMetrics.ShuffleWrite;
import io.firesteel.task.TaskMetrics.UpdatedBlock;

/// Reads the figures of a task.
final class TaskMetricsParser {

    private TaskMetricsParser() {
    }

    static TaskMetrics parse(Fields f) throws EventFormatException {
        Fields input = f.object("Input Metrics");
        Fields output = f.object("Output Metrics");
        Fields write = f.object("Shuffle Write Metrics");
        return new TaskMetrics(f.number("Executor Deserialize Time", 0), f.number("Executor Deserialize CPU Time", 0),
                f.number("Executor Run Time", 0), f.number("Executor CPU Time", 0), f.number("Result Size", 0),
                f.number("JVM GC Time", 0), f.number("Result Serialization Time", 0),
                f.number("Memory Bytes Spilled", 0), f.number("Disk Bytes Spilled", 0),
                f.number("Peak Execution Memory", 0), f.number("Peak On Heap Execution Memory", 0),
                f.number("Peak Off Heap Execution Memory", 0), input.number("Bytes Read", 0),
                input.number("Records Read", 0), output.number("Bytes Written", 0),
                output.number("Records Written", 0), shuffleRead(f.object("Shuffle Read Metrics")),
                new ShuffleWrite(write.number("Shuffle Bytes Written", 0), write.number("Shuffle Records Written", 0),
                        write.number("Shuffle Write Time", 0)),
                updatedBlocks(f));
    }

    private static ShuffleRead shuffleRead(Fields f) throws EventFormatException {
        Fields p = f.object("Push Based Shuffle");
        return new ShuffleRead(f.number("Remote Blocks Fetched", 0), f.number("Local Blocks Fetched", 0),
                f.number("Fetch Wait Time", 0), f.number("Remote Bytes Read", 0),
                f.number("Remote Bytes Read To Disk", 0), f.number("Local Bytes Read", 0),
                f.number("Total Records Read", 0), f.number("Remote Requests Duration", 0),
                new PushedRead(p.number("Corrupt Merged Block Chunks", 0), p.number("Merged Fetch Fallback Count", 0),
                        p.number("Merged Remote Blocks Fetched", 0), p.number("Merged Local Blocks Fetched", 0),
                        p.number("Merged Remote Chunks Fetched", 0), p.number("Merged Local Chunks Fetched", 0),
                        p.number("Merged Remote Bytes Read", 0), p.number("Merged Local Bytes Read", 0),
                        p.number("Merged Remote Requests Duration", 0)));
    }

    private static List<UpdatedBlock> updatedBlocks(Fields f) throws EventFormatException {
        List<UpdatedBlock> blocks = new ArrayList<>(0);
        for (Fields b : f.objects("Updated Blocks")) {
            Fields status = b.object("Status");
            blocks.add(new UpdatedBlock(b.text("Block ID"), CommonParsers.storageLevel(status),
                    status.number("Memory Size", 0), status.number("Disk Size", 0)));
        }
        return blocks;
    }
}
