package io.firesteel.rdd.cut;

import java.io.IOException;

import io.firesteel.api.TaskContext;
import io.firesteel.api.spi.TaskBinding;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.closure.ShellSnapshot;
import io.firesteel.rdd.closure.ShellValues;
import io.firesteel.rdd.job.ElementList;
import io.firesteel.rdd.job.Immutables;
import io.firesteel.rdd.job.ResultBytes;
import io.firesteel.serial.Serializer;
import io.firesteel.storage.TaskStorage;
import io.firesteel.tasks.CurrentTask;
import io.firesteel.tasks.TaskBody;
import io.firesteel.tasks.TaskBodyCodec;
import io.firesteel.tasks.TaskRuntime;

/// The codec `rdd`: stage binaries that hold lineage. User functions are read anew for each task, unless the cutter found
/// that nothing in them can change.
public final class RddCodec implements TaskBodyCodec {
    public static final String NAME = "rdd";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskBody decode(byte[] content, ClassLoader loader) throws Exception {
        boolean barrier = StageCode.barrier(content);
        ShellSnapshot variables = StageCode.variables(content);
        if (!StageCode.reusable(content)) {
            return new ReadEachTime(content, loader, variables, barrier);
        }
        StageCode code = StageCode.decode(content, loader);
        return (task, descriptor) -> {
            TaskContext context = RuntimeTaskContext.of(task, barrier, new ShellValues(variables, loader));
            return TaskBinding.run(context, () -> run(code, task, descriptor));
        };
    }

    @Override
    public boolean reusable(TaskBody body) {
        return true;
    }

    @Override
    public boolean shareable(Object value) {
        return value instanceof ElementList list ? Immutables.all(list.elements()) : Immutables.is(value);
    }

    @Override
    public byte[] encodeValue(Object value) {
        TaskRuntime task = CurrentTask.get();
        if (task == null) {
            throw new IllegalStateException("a result is encoded outside of its task");
        }
        Serializer serializer = TaskStorage.of(task).serializer();
        return ResultBytes.encode(value, serializer);
    }

    @Override
    public Object decodeValue(byte[] bytes, ClassLoader loader) {
        TaskRuntime task = CurrentTask.get();
        if (task == null) {
            throw new IllegalStateException("results of RDD stages are decoded by the job that asked for them");
        }
        return ResultBytes.decode(bytes, TaskStorage.of(task).serializer());
    }

    private static Object run(StageCode code, TaskRuntime task, byte[] descriptor) throws Exception {
        DescriptorReader in = new DescriptorReader(StageDescriptors.inline(descriptor, task), task);
        int index = in.index();
        RddPartition partition = code.rdd().described(index, in);
        return code.program().run(code.rdd(), partition, task);
    }

    /// Decodes its bytes anew in each task, so that tasks cannot see one another's changes to what functions captured, and
    /// captured accumulators become the task's own.
    private record ReadEachTime(byte[] content, ClassLoader loader, ShellSnapshot variables, boolean barrier)
            implements
                TaskBody {
        @Override
        public Object run(TaskRuntime task, byte[] descriptor) throws Exception {
            TaskContext context = RuntimeTaskContext.of(task, barrier, new ShellValues(variables, loader));
            return TaskBinding.run(context, () -> {
                long start = System.nanoTime();
                StageCode code = read();
                task.counters().deserializeTime += (System.nanoTime() - start) / 1_000_000L;
                return RddCodec.run(code, task, descriptor);
            });
        }

        private StageCode read() throws IOException, ClassNotFoundException {
            return StageCode.decode(content, loader);
        }
    }
}
