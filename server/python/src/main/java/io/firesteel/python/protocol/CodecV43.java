package io.firesteel.python.protocol;

/// pyspark 4.3: the whole init message is one framed block, the task context is JSON.
final class CodecV43 implements WorkerCodec {
    @Override
    public byte[] initMessage(WorkerTask task, BroadcastDelta broadcasts) {
        WireOutput body = new WireOutput();
        body.int32(task.partition()).text(task.pythonVersion());
        body.text(CodecParts.taskContextJson(task.info(), true));
        CodecParts.filesAndIncludes(body, task);
        broadcasts.write(body);
        body.int32(task.evalType());
        CodecParts.pairs(body, task.runnerConf());
        CodecParts.pairs(body, task.evalConf());
        CodecParts.command(body, task.command());
        return new WireOutput().int32(Marker.START_OF_INIT).blob(body.toByteArray()).toByteArray();
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
