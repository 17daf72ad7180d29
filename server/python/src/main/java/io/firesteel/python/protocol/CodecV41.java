package io.firesteel.python.protocol;

/// pyspark 4.1: binary task context; the barrier's address is sent in barrier stages only and may be a file.
final class CodecV41 implements WorkerCodec {
    @Override
    public byte[] initMessage(WorkerTask task, BroadcastDelta broadcasts) {
        WireOutput out = new WireOutput();
        out.int32(task.partition()).text(task.pythonVersion());
        SocketAddressInfo barrier = task.info().barrier();
        out.bool(barrier != null);
        if (barrier != null && barrier.path() != null) {
            out.int32(-1).text(barrier.path());
        } else if (barrier != null) {
            out.int32(barrier.port()).text(barrier.secret());
        }
        CodecParts.taskContextFields(out, task.info());
        CodecParts.filesAndIncludes(out, task);
        broadcasts.write(out);
        out.int32(task.evalType());
        LegacyUdfs.write(out, task, true);
        return out.toByteArray();
    }

    @Override
    public int timingFields() {
        return 3;
    }

    @Override
    public boolean unixSockets() {
        return true;
    }
}
