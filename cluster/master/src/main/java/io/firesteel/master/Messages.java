package io.firesteel.master;

import java.util.OptionalInt;

import io.firesteel.master.machine.MasterAction;
import io.firesteel.master.machine.MasterSnapshot;
import io.firesteel.master.machine.ProcessEnd;
import io.firesteel.master.machine.ProcessState;
import io.firesteel.master.machine.WorkerSpec;
import io.firesteel.protocol.HostPort;
import io.firesteel.protocol.wire.ClusterFree;
import io.firesteel.protocol.wire.DriverReply;
import io.firesteel.protocol.wire.ExecutorUpdated;
import io.firesteel.protocol.wire.ProcessChanged;
import io.firesteel.protocol.wire.ToApplication;
import io.firesteel.protocol.wire.WorkerGone;
import io.firesteel.protocol.wire.WorkerLeaves;

/// Between the machine's records and the messages of the wire.
final class Messages {

    private Messages() {
    }

    static ProcessEnd change(ProcessChanged message) {
        return new ProcessEnd(ProcessState.of(message.getState()), message.getMessage(),
                message.hasExitCode() ? OptionalInt.of(message.getExitCode()) : OptionalInt.empty());
    }

    static ToApplication updated(MasterAction.TellExecutor action) {
        ExecutorUpdated.Builder update = ExecutorUpdated.newBuilder()
                .setId(action.executor())
                .setState(action.state().name())
                .setMessage(action.message())
                .setTakenAway(action.takenAway());
        action.exitCode().ifPresent(update::setExitCode);
        return ToApplication.newBuilder().setUpdated(update).build();
    }

    static ToApplication workerGone(MasterAction.TellWorkerGone action) {
        return ToApplication.newBuilder()
                .setWorkerGone(WorkerGone.newBuilder()
                        .setWorkerId(action.workerId())
                        .setHost(action.host())
                        .setReason(action.reason()))
                .build();
    }

    static ToApplication workerLeaves(MasterAction.TellWorkerLeaves action) {
        return ToApplication.newBuilder()
                .setWorkerLeaves(WorkerLeaves.newBuilder()
                        .setWorkerId(action.workerId())
                        .setHost(action.host())
                        .addAllExecutors(action.executors()))
                .build();
    }

    static ToApplication free(MasterAction.TellFree action) {
        return ToApplication.newBuilder()
                .setFree(ClusterFree.newBuilder()
                        .setWorkers(action.workers())
                        .setFreeCores(action.cores())
                        .setLargestCores(action.largestCores())
                        .setLargestMemory(action.largestMemory())
                        .putAllLargestResources(action.largestResources()))
                .build();
    }

    static DriverReply driver(MasterSnapshot snapshot, String id) {
        MasterSnapshot.DriverState driver = snapshot.driver(id);
        if (driver == null) {
            return DriverReply.newBuilder().setDriverId(id).setMessage("There is no driver " + id + ".").build();
        }
        DriverReply.Builder reply = DriverReply.newBuilder()
                .setFound(true)
                .setSuccess(true)
                .setDriverId(id)
                .setState(driver.state().name())
                .setWorkerId(driver.workerId())
                .setMessage(Waiting.of(snapshot, driver));
        for (MasterSnapshot.WorkerState worker : snapshot.workers()) {
            WorkerSpec spec = worker.spec();
            if (spec.id().equals(driver.workerId())) {
                reply.setWorkerHostPort(new HostPort(spec.host(), spec.port()).toString());
            }
        }
        driver.exitCode().ifPresent(reply::setExitCode);
        return reply.build();
    }
}
