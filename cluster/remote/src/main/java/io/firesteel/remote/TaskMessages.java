package io.firesteel.remote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import com.google.protobuf.UnsafeByteOperations;

import io.firesteel.scheduler.MapOutputs;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.MapStatus;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskLaunch;
import io.firesteel.wire.control.Address;
import io.firesteel.wire.control.Attempt;
import io.firesteel.wire.control.Launch;
import io.firesteel.wire.control.Launches;
import io.firesteel.wire.control.MapOutputsReply;
import io.firesteel.wire.control.Properties;
import io.firesteel.wire.control.Texts;

/// Task launches, attempts, addresses and map statuses as messages, and back.
final class TaskMessages {
    private TaskMessages() {
    }

    static Attempt attempt(TaskAttempt a) {
        return Attempt.newBuilder()
                .setJobId(a.jobId())
                .setStageId(a.stageId())
                .setStageAttempt(a.stageAttempt())
                .setPartition(a.partition())
                .setAttemptNumber(a.attemptNumber())
                .setTaskId(a.taskId())
                .build();
    }

    static TaskAttempt attempt(Attempt a) {
        return new TaskAttempt(a.getJobId(), a.getStageId(), a.getStageAttempt(), a.getPartition(),
                a.getAttemptNumber(), a.getTaskId());
    }

    static Address address(BlockManagerAddress a) {
        return Address.newBuilder()
                .setExecutorId(a.executorId())
                .setHost(a.host())
                .setPort(a.port())
                .setService(a.service())
                .build();
    }

    static BlockManagerAddress address(Address a) {
        return new BlockManagerAddress(a.getExecutorId(), a.getHost(), a.getPort(), a.getService());
    }

    /// One message for many launches; each properties map travels once.
    static Launches.Builder launches(List<TaskLaunch> tasks, long filesVersion) {
        Launches.Builder all = Launches.newBuilder().setFilesVersion(filesVersion);
        Map<Map<String, String>, Integer> known = new IdentityHashMap<>();
        for (TaskLaunch task : tasks) {
            int properties = known.computeIfAbsent(task.properties(), p -> {
                all.addProperties(Properties.newBuilder().putAllEntries(p));
                return all.getPropertiesCount() - 1;
            });
            Launch.Builder one = Launch.newBuilder()
                    .setAttempt(attempt(task.attempt()))
                    .setDescriptorBytes(UnsafeByteOperations.unsafeWrap(task.descriptor()))
                    .setProperties(properties)
                    .setOutputEpoch(task.outputEpoch())
                    .setCpus(task.cpus())
                    .setSpeculative(task.speculative())
                    .setStageTasks(task.stageTasks());
            task.resources()
                    .forEach((name, items) -> one.putResources(name, Texts.newBuilder().addAllItems(items).build()));
            task.barrier().forEach(a -> one.addBarrier(address(a)));
            all.addTasks(one);
        }
        return all;
    }

    static List<TaskLaunch> launches(Launches message) {
        List<Map<String, String>> properties = message.getPropertiesList()
                .stream()
                .map(p -> Map.copyOf(p.getEntriesMap()))
                .toList();
        List<TaskLaunch> tasks = new ArrayList<>(message.getTasksCount());
        for (Launch one : message.getTasksList()) {
            tasks.add(new TaskLaunch(attempt(one.getAttempt()), one.getDescriptorBytes().toByteArray(),
                    properties.get(one.getProperties()), one.getOutputEpoch(), one.getCpus(),
                    resources(one.getResourcesMap()),
                    one.getSpeculative(), one.getStageTasks(),
                    one.getBarrierList().stream().map(TaskMessages::address).toList()));
        }
        return tasks;
    }

    /// Addresses by resource name.
    static Map<String, List<String>> resources(Map<String, Texts> message) {
        Map<String, List<String>> resources = new HashMap<>();
        message.forEach((name, items) -> resources.put(name, List.copyOf(items.getItemsList())));
        return resources;
    }

    /// A map status; a null one is a message without location.
    static io.firesteel.wire.control.MapStatus status(MapStatus status) {
        if (status == null) {
            return io.firesteel.wire.control.MapStatus.getDefaultInstance();
        }
        io.firesteel.wire.control.MapStatus.Builder message = io.firesteel.wire.control.MapStatus.newBuilder()
                .setLocation(address(status.location()))
                .setMapTask(status.mapTask());
        for (long size : status.sizes()) {
            message.addSizes(size);
        }
        return message.build();
    }

    static MapOutputsReply outputs(MapOutputs outputs) {
        MapOutputsReply.Builder message = MapOutputsReply.newBuilder().setKnown(true).setEpoch(outputs.epoch());
        for (MapStatus status : outputs.statuses()) {
            message.addStatuses(status(status));
        }
        return message.build();
    }

    /// Known outputs, taken for as new as `epoch` at least.
    static MapOutputs outputs(int exchange, long epoch, MapOutputsReply message) {
        return new MapOutputs(exchange, Math.max(epoch, message.getEpoch()),
                message.getStatusesList().stream().map(TaskMessages::status).toArray(MapStatus[]::new));
    }

    static MapStatus status(io.firesteel.wire.control.MapStatus message) {
        if (!message.hasLocation()) {
            return null;
        }
        long[] sizes = new long[message.getSizesCount()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = message.getSizes(i);
        }
        return new MapStatus(address(message.getLocation()), message.getMapTask(), sizes);
    }
}
