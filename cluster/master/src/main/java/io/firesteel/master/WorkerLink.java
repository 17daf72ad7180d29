package io.firesteel.master;

import io.grpc.stub.StreamObserver;

import io.firesteel.master.machine.HeldDriver;
import io.firesteel.master.machine.HeldExecutor;
import io.firesteel.master.machine.MasterEvent;
import io.firesteel.master.machine.WorkerSpec;
import io.firesteel.protocol.Outbound;
import io.firesteel.protocol.ResourceMessages;
import io.firesteel.protocol.wire.FromWorker;
import io.firesteel.protocol.wire.Refused;
import io.firesteel.protocol.wire.RegisterWorker;
import io.firesteel.protocol.wire.ToWorker;

/// One worker's stream as its master sees it: turns messages into events. Made for each call, ends with it.
final class WorkerLink implements StreamObserver<FromWorker> {
    private final MasterLoop loop;
    private final Outbound<ToWorker> out;
    private volatile String workerId;
    private volatile long lastHeard = System.nanoTime();

    WorkerLink(MasterLoop loop, StreamObserver<ToWorker> out) {
        this.loop = loop;
        this.out = new Outbound<>(out);
    }

    Outbound<ToWorker> out() {
        return out;
    }

    long silentMillis() {
        return (System.nanoTime() - lastHeard) / 1_000_000L;
    }

    @Override
    public void onNext(FromWorker message) {
        lastHeard = System.nanoTime();
        if (workerId == null && message.getMessageCase() != FromWorker.MessageCase.REGISTER) {
            out.close();
            return;
        }
        switch (message.getMessageCase()) {
            case REGISTER -> register(message.getRegister());
            case EXECUTOR -> loop.post(new MasterEvent.ExecutorChanged(workerId, message.getExecutor().getAppId(),
                    message.getExecutor().getExecutorId(), Messages.change(message.getExecutor())));
            case DRIVER -> loop.post(new MasterEvent.DriverChanged(workerId, message.getDriver().getDriverId(),
                    message.getDriver().getAttempt(),
                    Messages.change(message.getDriver())));
            case LEAVING -> loop.post(new MasterEvent.WorkerLeaves(workerId, message.getLeaving().getDrains(),
                    message.getLeaving().getApplicationsList()));
            case BEAT, MESSAGE_NOT_SET -> {
                // It lives.
            }
        }
    }

    private void register(RegisterWorker message) {
        boolean malformed = workerId != null || message.getId().isBlank() || message.getCores() < 1
                || message.getMemory() < 1;
        Refused refused = loop.refusal("worker " + message.getId(), message.getHello(),
                malformed ? "its registration is malformed" : "");
        if (refused != null) {
            out.send(ToWorker.newBuilder().setRefused(refused).build());
            out.close();
            return;
        }
        workerId = message.getId();
        loop.attach(workerId, this,
                new MasterEvent.WorkerJoined(
                        new WorkerSpec(message.getId(), message.getHost(), message.getPort(), message.getCores(),
                                message.getMemory(), message.getWebUrl(),
                                ResourceMessages.read(message.getResourcesMap())),
                        message.getExecutorsList()
                                .stream()
                                .map(e -> new HeldExecutor(e.getAppId(), e.getId(), message.getId(), e.getCores(),
                                        e.getMemory(), ResourceMessages.read(e.getResourcesMap())))
                                .toList(),
                        message.getDriversList()
                                .stream()
                                .map(d -> new HeldDriver(d.getId(), d.getCores(), d.getMemory(), d.getAttempt(),
                                        ResourceMessages.read(d.getResourcesMap())))
                                .toList()));
        loop.post(new MasterEvent.WorkerHolds(workerId, message.getApplicationsList()));
    }

    @Override
    public void onError(Throwable error) {
        gone("its connection broke: " + error.getMessage());
    }

    @Override
    public void onCompleted() {
        gone("it has ended");
        out.close();
    }

    /// Ends the connection of a worker that is lost.
    void gone(String why) {
        if (workerId != null) {
            loop.detach(workerId, this, why);
        }
        out.close();
    }
}
