package io.firesteel.clusterui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/// The state of a master or worker as JSON, with the fields of Spark's `JsonProtocol` and in their order.
final class ClusterJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss zzz yyyy",
            Locale.ROOT);

    private ClusterJson() {
    }

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private static byte[] of(Body body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 12);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] master(MasterView view) {
        List<WorkerInfo> alive = view.aliveWorkers();
        return of(json -> {
            json.writeStringField("url", view.url());
            list(json, "workers", view.workers(), ClusterJson::worker);
            json.writeNumberField("aliveworkers", alive.size());
            json.writeNumberField("cores", alive.stream().mapToInt(WorkerInfo::cores).sum());
            json.writeNumberField("coresused", alive.stream().mapToInt(WorkerInfo::coresUsed).sum());
            json.writeNumberField("memory", alive.stream().mapToLong(WorkerInfo::memory).sum());
            json.writeNumberField("memoryused", alive.stream().mapToLong(WorkerInfo::memoryUsed).sum());
            list(json, "resources", alive, (out, each) -> resources(out, each.resources()));
            list(json, "resourcesused", alive, (out, each) -> resources(out, each.resourcesUsed()));
            list(json, "activeapps", view.activeApplications(), ClusterJson::application);
            list(json, "completedapps", view.completedApplications(), ClusterJson::application);
            list(json, "activedrivers", view.activeDrivers(), ClusterJson::driver);
            list(json, "completeddrivers", view.completedDrivers(), ClusterJson::driver);
            json.writeStringField("status", view.status());
        });
    }

    static byte[] utilization(MasterView view) {
        List<WorkerInfo> alive = view.aliveWorkers();
        int cores = alive.stream().mapToInt(WorkerInfo::cores).sum();
        int coresUsed = alive.stream().mapToInt(WorkerInfo::coresUsed).sum();
        long memory = alive.stream().mapToLong(WorkerInfo::memory).sum();
        long memoryUsed = alive.stream().mapToLong(WorkerInfo::memoryUsed).sum();
        return of(json -> {
            json.writeNumberField("waitingDrivers",
                    view.activeDrivers().stream().filter(d -> d.state().equals("SUBMITTED")).count());
            json.writeNumberField("cores", cores);
            json.writeNumberField("coresused", coresUsed);
            json.writeNumberField("coresutilization", cores == 0 ? 100 : coresUsed * 100 / cores);
            json.writeNumberField("memory", memory);
            json.writeNumberField("memoryused", memoryUsed);
            json.writeNumberField("memoryutilization", memory == 0 ? 100 : memoryUsed * 100 / memory);
        });
    }

    static byte[] worker(WorkerView view) {
        return of(json -> {
            json.writeStringField("id", view.id());
            json.writeStringField("masterurl", view.masterUrl());
            json.writeStringField("masterwebuiurl", view.masterWebUi());
            json.writeNumberField("cores", view.cores());
            json.writeNumberField("coresused", view.coresUsed());
            json.writeNumberField("memory", view.memory());
            json.writeNumberField("memoryused", view.memoryUsed());
            resources(json, "resources", view.resources());
            resources(json, "resourcesused", view.resourcesUsed());
            list(json, "executors", view.executors(), ClusterJson::executor);
            list(json, "finishedexecutors", view.finishedExecutors(), ClusterJson::executor);
        });
    }

    private static void worker(JsonGenerator json, WorkerInfo worker) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", worker.id());
        json.writeStringField("host", worker.host());
        json.writeNumberField("port", worker.port());
        json.writeStringField("webuiaddress", worker.webUiAddress());
        json.writeNumberField("cores", worker.cores());
        json.writeNumberField("coresused", worker.coresUsed());
        json.writeNumberField("coresfree", worker.cores() - worker.coresUsed());
        json.writeNumberField("memory", worker.memory());
        json.writeNumberField("memoryused", worker.memoryUsed());
        json.writeNumberField("memoryfree", worker.memory() - worker.memoryUsed());
        resources(json, "resources", worker.resources());
        resources(json, "resourcesused", worker.resourcesUsed());
        resources(json, "resourcesfree", worker.resourcesFree());
        json.writeStringField("state", worker.state());
        json.writeNumberField("lastheartbeat", worker.lastHeartbeat());
        json.writeEndObject();
    }

    private static void application(JsonGenerator json, ApplicationInfo app) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", app.id());
        json.writeNumberField("starttime", app.startTime());
        json.writeStringField("name", app.name());
        json.writeNumberField("cores", app.cores());
        json.writeStringField("user", app.user());
        json.writeNumberField("memoryperexecutor", app.memoryPerExecutor());
        json.writeNumberField("memoryperslave", app.memoryPerExecutor());
        amounts(json, "resourcesperexecutor", app.resources());
        amounts(json, "resourcesperslave", app.resources());
        json.writeStringField("submitdate", date(app.startTime()));
        json.writeStringField("state", app.state());
        json.writeNumberField("duration", app.duration());
        json.writeEndObject();
    }

    private static void amounts(JsonGenerator json, String field, Map<String, Integer> amounts) throws IOException {
        json.writeArrayFieldStart(field);
        for (Map.Entry<String, Integer> each : new TreeMap<>(amounts).entrySet()) {
            json.writeStartObject();
            json.writeStringField("name", each.getKey());
            json.writeNumberField("amount", each.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void driver(JsonGenerator json, DriverInfo driver) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", driver.id());
        // A text, as in Spark.
        json.writeStringField("starttime", Long.toString(driver.submitTime()));
        json.writeStringField("state", driver.state());
        json.writeNumberField("cores", driver.cores());
        json.writeNumberField("memory", driver.memory());
        resources(json, "resources", driver.resources());
        json.writeStringField("submitdate", date(driver.submitTime()));
        json.writeStringField("worker", driver.workerId().isEmpty() ? "None" : driver.workerId());
        json.writeStringField("mainclass", driver.mainClass());
        json.writeEndObject();
    }

    private static void executor(JsonGenerator json, ExecutorInfo executor) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", executor.id());
        json.writeNumberField("memory", executor.memory());
        resources(json, "resources", executor.resources());
        json.writeStringField("appid", executor.applicationId());
        json.writeObjectFieldStart("appdesc");
        json.writeStringField("name", executor.applicationName());
        json.writeNumberField("cores", executor.cores());
        json.writeNumberField("memoryperexecutor", executor.memory());
        Map<String, Integer> amounts = new TreeMap<>();
        executor.resources().forEach((name, addresses) -> amounts.put(name, addresses.size()));
        amounts(json, "resourcesperexecutor", amounts);
        json.writeNumberField("memoryperslave", executor.memory());
        amounts(json, "resourcesperslave", amounts);
        json.writeStringField("user", executor.user());
        json.writeStringField("command", executor.command());
        json.writeEndObject();
        json.writeEndObject();
    }

    private interface Item<T> {
        void write(JsonGenerator json, T value) throws IOException;
    }

    private static <T> void list(JsonGenerator json, String name, List<T> values, Item<T> item) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            item.write(json, value);
        }
        json.writeEndArray();
    }

    private static void resources(JsonGenerator json, String field, Map<String, List<String>> resources)
            throws IOException {
        json.writeFieldName(field);
        resources(json, resources);
    }

    private static void resources(JsonGenerator json, Map<String, List<String>> resources) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, List<String>> each : new TreeMap<>(resources).entrySet()) {
            json.writeObjectFieldStart(each.getKey());
            json.writeStringField("name", each.getKey());
            list(json, "addresses", each.getValue(), JsonGenerator::writeString);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /// As `java.util.Date` writes it, which Spark does.
    private static String date(long millis) {
        return DATE.format(Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault()));
    }
}
