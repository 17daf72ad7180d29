package io.firesteel.python.protocol;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The pieces of the init message that several pyspark versions share.
final class CodecParts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CodecParts() {
    }

    /// Since 4.2.
    static String taskContextJson(TaskInfo info, boolean withCpuAmount) {
        ObjectNode node = JSON.createObjectNode();
        SocketAddressInfo barrier = info.barrier();
        node.put("isBarrier", barrier != null);
        if (barrier == null) {
            node.put("connInfo", -1);
        } else if (barrier.path() != null) {
            node.put("connInfo", barrier.path());
        } else {
            node.put("connInfo", barrier.port());
        }
        node.put("secret", barrier == null ? null : barrier.secret());
        node.put("stageId", info.stageId());
        node.put("partitionId", info.partitionId());
        node.put("attemptNumber", info.attemptNumber());
        node.put("taskAttemptId", info.taskAttemptId());
        node.put("cpus", info.cpus());
        if (withCpuAmount) {
            node.put("cpuAmount", info.cpuAmount().stripTrailingZeros().toPlainString());
        }
        ObjectNode resources = node.putObject("resources");
        info.resources().forEach((name, addresses) -> {
            ObjectNode resource = resources.putObject(name);
            resource.put("name", name);
            ArrayNode list = resource.putArray("addresses");
            addresses.forEach(list::add);
        });
        ObjectNode properties = node.putObject("localProperties");
        info.localProperties().forEach(properties::put);
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers has no JSON", e);
        }
    }

    /// Up to 4.1: stage, attempt, resources and local properties as fields.
    static void taskContextFields(WireOutput out, TaskInfo info) {
        out.int32(info.stageId())
                .int32(info.partitionId())
                .int32(info.attemptNumber())
                .int64(info.taskAttemptId())
                .int32(info.cpus());
        out.int32(info.resources().size());
        info.resources().forEach((name, addresses) -> {
            out.text(name).text(name).int32(addresses.size());
            addresses.forEach(out::text);
        });
        pairs(out, info.localProperties());
    }

    static void filesAndIncludes(WireOutput out, WorkerTask task) {
        out.text(task.filesFolder());
        out.int32(task.includes().size());
        task.includes().forEach(out::text);
    }

    static void pairs(WireOutput out, Map<String, String> values) {
        out.int32(values.size());
        values.forEach((k, v) -> out.text(k).text(v));
    }

    static void arguments(WireOutput out, List<Command.Argument> arguments) {
        out.int32(arguments.size());
        for (Command.Argument argument : arguments) {
            out.int32(argument.offset());
            out.bool(argument.name() != null);
            if (argument.name() != null) {
                out.text(argument.name());
            }
        }
    }

    static void udtf(WireOutput out, Command.UdtfCommand udtf) {
        arguments(out, udtf.arguments());
        out.int32(udtf.partitionChildIndexes().size());
        udtf.partitionChildIndexes().forEach(out::int32);
        out.bool(udtf.analyzeResult() != null);
        if (udtf.analyzeResult() != null) {
            out.blob(udtf.analyzeResult());
        }
        out.blob(udtf.handler()).text(udtf.returnType()).text(udtf.name());
    }

    /// The command since 4.2: named arguments and a result id for every evaluation type.
    static void command(WireOutput out, Command command) {
        switch (command) {
            case Command.RddCommand rdd -> out.blob(rdd.pickled());
            case Command.UdtfCommand udtf -> udtf(out, udtf);
            case Command.UdfCommand udfs -> {
                out.int32(udfs.udfs().size());
                for (Command.Udf udf : udfs.udfs()) {
                    arguments(out, udf.arguments());
                    out.int32(udf.chain().size());
                    udf.chain().forEach(out::blob);
                    out.int64(udf.resultId());
                }
            }
        }
    }
}
