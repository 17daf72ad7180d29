package io.firesteel.python.protocol;

/// pyspark 3.5 and 4.0: binary task context with the barrier's port and secret always present.
///
/// @param namedArguments SQL functions may have keyword arguments and a profiler flag: since 4.0
record CodecV35(boolean namedArguments) implements WorkerCodec {
    @Override
    public byte[] initMessage(WorkerTask task, BroadcastDelta broadcasts) {
        WireOutput out = new WireOutput();
        out.int32(task.partition()).text(task.pythonVersion());
        SocketAddressInfo barrier = task.info().barrier();
        out.bool(barrier != null);
        out.int32(barrier == null ? 0 : barrier.port());
        out.text(barrier == null ? "" : barrier.secret());
        CodecParts.taskContextFields(out, task.info());
        CodecParts.filesAndIncludes(out, task);
        broadcasts.write(out);
        out.int32(task.evalType());
        LegacyUdfs.write(out, task, namedArguments);
        return out.toByteArray();
    }

    @Override
    public int timingFields() {
        return 3;
    }

    @Override
    public boolean unixSockets() {
        return false;
    }
}
