package io.firesteel.master;

import java.util.Map;

import io.grpc.stub.StreamObserver;

import io.firesteel.master.machine.ApplicationSpec;
import io.firesteel.master.machine.HeldExecutor;
import io.firesteel.master.machine.MasterEvent;
import io.firesteel.protocol.Outbound;
import io.firesteel.protocol.ResourceMessages;
import io.firesteel.protocol.wire.ApplicationOrder;
import io.firesteel.protocol.wire.ExecutorOrder;
import io.firesteel.protocol.wire.FromApplication;
import io.firesteel.protocol.wire.Refused;
import io.firesteel.protocol.wire.RegisterApplication;
import io.firesteel.protocol.wire.ToApplication;

/// One driver's stream as its master sees it: turns messages into events. Made for each call, ends with it.
final class ApplicationLink implements StreamObserver<FromApplication> {
    private static final double LEAST_WEIGHT = 0.01;
    private static final double LARGEST_WEIGHT = 1000;

    private final MasterLoop loop;
    private final long number;
    private final Outbound<ToApplication> out;
    private volatile boolean registered;
    private volatile String appId = "";
    private volatile ExecutorOrder order;
    private volatile long lastHeard = System.nanoTime();

    ApplicationLink(MasterLoop loop, long number, StreamObserver<ToApplication> out) {
        this.loop = loop;
        this.number = number;
        this.out = new Outbound<>(out);
    }

    Outbound<ToApplication> out() {
        return out;
    }

    long number() {
        return number;
    }

    /// Empty until the application has one.
    String appId() {
        return appId;
    }

    void accepted(String id) {
        appId = id;
    }

    /// What its executors need to begin; null until the driver has said.
    ExecutorOrder order() {
        return order;
    }

    long silentMillis() {
        return (System.nanoTime() - lastHeard) / 1_000_000L;
    }

    @Override
    public void onNext(FromApplication message) {
        lastHeard = System.nanoTime();
        if (message.getMessageCase() == FromApplication.MessageCase.BEAT) {
            return;
        }
        boolean first = message.getMessageCase() == FromApplication.MessageCase.REGISTER;
        if (first == registered || !first && appId.isEmpty()) {
            out.close();
            return;
        }
        switch (message.getMessageCase()) {
            case REGISTER -> register(message.getRegister());
            case READY -> {
                order = message.getReady().getOrder();
                loop.post(new MasterEvent.ApplicationReady(appId));
            }
            case TOTAL -> loop.post(new MasterEvent.TotalWanted(appId, message.getTotal().getExecutors(),
                    message.getTotal().getHostsMap()));
            case KILL -> message.getKill()
                    .getIdsList()
                    .forEach(id -> loop.post(new MasterEvent.ExecutorDropped(appId, id, true)));
            case LOST -> message.getLost()
                    .getIdsList()
                    .forEach(id -> loop.post(new MasterEvent.ExecutorDropped(appId, id, false)));
            case ATTACHED -> message.getAttached()
                    .getIdsList()
                    .forEach(id -> loop.post(new MasterEvent.ExecutorAttached(appId, id)));
            case DRAINING -> message.getDraining()
                    .getIdsList()
                    .forEach(id -> loop.post(new MasterEvent.ExecutorDrains(appId, id)));
            case LEFT -> loop.post(new MasterEvent.WorkerLeft(appId, message.getLeft().getWorkerId()));
            case LEAVING -> loop.post(new MasterEvent.ApplicationLeft(appId, message.getLeaving().getFailed()));
            case BEAT, MESSAGE_NOT_SET -> {
                // It lives.
            }
        }
    }

    private void register(RegisterApplication message) {
        registered = true;
        ApplicationOrder asked = message.getOrder();
        boolean malformed = asked.getExecutorMemory() < 1 || asked.getExecutorCores() < 0
                || asked.getExecutorResourcesMap().values().stream().anyMatch(n -> n < 1);
        Refused refused = loop.refusal(
                "application " + asked.getName() + " of " + asked.getUser() + " on " + asked.getDriverHost(),
                message.getHello(), malformed ? "its registration is malformed" : "");
        if (refused != null) {
            out.send(ToApplication.newBuilder().setRefused(refused).build());
            out.close();
            return;
        }
        ApplicationSpec spec = new ApplicationSpec(asked.getName(), asked.getUser(), asked.getMaxCores(),
                asked.getExecutorCores(), asked.getExecutorMemory(), asked.getExecutors(),
                Math.clamp(asked.getWeight(), LEAST_WEIGHT, LARGEST_WEIGHT), asked.getWebUrl(),
                asked.getStartTime(), asked.getDriverId(), asked.getDriverHost(),
                Map.copyOf(asked.getExecutorResourcesMap()));
        if (message.hasExecutorOrder()) {
            order = message.getExecutorOrder();
        }
        loop.attach(this,
                new MasterEvent.ApplicationJoined(number, message.getAppId(), spec,
                        message.getExecutorsList()
                                .stream()
                                .map(e -> new HeldExecutor(message.getAppId(), e.getId(), e.getWorkerId(),
                                        e.getCores(), e.getMemory(),
                                        ResourceMessages.read(e.getResourcesMap())))
                                .toList(),
                        message.getNextExecutor(), order != null));
    }

    @Override
    public void onError(Throwable error) {
        gone();
    }

    @Override
    public void onCompleted() {
        gone();
    }

    /// Ends the connection of a driver that is lost.
    void gone() {
        loop.detach(this);
        out.close();
    }
}
