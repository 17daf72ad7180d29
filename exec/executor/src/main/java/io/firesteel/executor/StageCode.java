package io.firesteel.executor;

import java.util.concurrent.locks.ReentrantLock;

import io.firesteel.stages.StageBinary;
import io.firesteel.tasks.TaskBody;
import io.firesteel.tasks.TaskBodyCodec;

/// The code of one stage attempt on one executor: its binary, the codec, and the body where one serves all tasks. Made and
/// kept by [StageCodeCache].
final class StageCode {
    private final StageBinary binary;
    private final TaskBodyCodec codec;
    private final ReentrantLock first = new ReentrantLock();
    private volatile TaskBody shared;
    private volatile boolean apart;

    StageCode(StageBinary binary, TaskBodyCodec codec) {
        this.binary = binary;
        this.codec = codec;
    }

    TaskBodyCodec codec() {
        return codec;
    }

    /// A body for one task: a fresh one unless the codec says that nobody can tell.
    TaskBody body(ClassLoader loader) throws Exception {
        TaskBody body = shared;
        if (body != null) {
            return body;
        }
        if (binary.shared() != null) {
            return (TaskBody) binary.shared();
        }
        if (apart) {
            return codec.decode(binary.content(), loader);
        }
        // Tasks of a stage start together: what one of them decodes the others need not.
        first.lockInterruptibly();
        try {
            body = shared;
            if (body == null) {
                body = codec.decode(binary.content(), loader);
                if (codec.reusable(body)) {
                    shared = body;
                } else {
                    apart = true;
                }
            }
            return body;
        } finally {
            first.unlock();
        }
    }
}
