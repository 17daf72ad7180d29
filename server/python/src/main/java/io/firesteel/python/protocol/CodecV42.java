package io.firesteel.python.protocol;

/// pyspark 4.2: the fields of 4.3 without the frame around them and without fractions of a CPU.
final class CodecV42 implements WorkerCodec {
    @Override
    public byte[] initMessage(WorkerTask task, BroadcastDelta broadcasts) {
        WireOutput out = new WireOutput();
        out.int32(task.partition()).text(task.pythonVersion());
        out.text(CodecParts.taskContextJson(task.info(), false));
        CodecParts.filesAndIncludes(out, task);
        broadcasts.write(out);
        out.int32(task.evalType());
        CodecParts.pairs(out, task.runnerConf());
        CodecParts.pairs(out, task.evalConf());
        CodecParts.command(out, task.command());
        return out.toByteArray();
    }

    @Override
    public int timingFields() {
        return 4;
    }

    @Override
    public boolean unixSockets() {
        return true;
    }
}
