package io.firesteel.ui.rest;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.events.ApplicationEvent.Entry;
import io.firesteel.events.ApplicationEvent.EnvironmentUpdate;
import io.firesteel.events.Event;
import io.firesteel.events.ResourceProfile;
import io.firesteel.events.log.Redaction;
import io.firesteel.ui.status.ApplicationView;

/// The application and its environment as JSON (Spark's `ApplicationInfo` and `ApplicationEnvironmentInfo`).
final class ApplicationJson {
    private final Redaction redaction;

    ApplicationJson(Redaction redaction) {
        this.redaction = redaction;
    }

    static void write(JsonGenerator json, ApplicationView app) throws IOException {
        boolean completed = app.endTime() != Event.NONE;
        json.writeStartObject();
        json.writeStringField("id", app.id());
        json.writeStringField("name", app.name());
        json.writeArrayFieldStart("attempts");
        json.writeStartObject();
        JsonText.text(json, "attemptId", app.attemptId());
        json.writeStringField("startTime", JsonText.time(app.startTime()));
        // One millisecond before 1970 stands for an end that has not come.
        json.writeStringField("endTime", JsonText.time(app.endTime()));
        json.writeStringField("lastUpdated", JsonText.time(app.lastUpdated()));
        json.writeNumberField("duration", app.duration());
        json.writeStringField("sparkUser", app.user());
        json.writeBooleanField("completed", completed);
        json.writeStringField("appSparkVersion", app.sparkVersion());
        if (app.exitCode().isPresent()) {
            json.writeNumberField("exitCode", app.exitCode().getAsInt());
        }
        json.writeNumberField("startTimeEpoch", app.startTime());
        json.writeNumberField("endTimeEpoch", app.endTime());
        json.writeNumberField("lastUpdatedEpoch", app.lastUpdated());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    void environment(JsonGenerator json, EnvironmentUpdate raw, List<ResourceProfile> profiles) throws IOException {
        EnvironmentUpdate e = redaction.environment(raw);
        Map<String, String> jvm = e.jvmInformation()
                .stream()
                .collect(Collectors.toMap(Entry::key, Entry::value, (a, b) -> b));
        json.writeStartObject();
        json.writeObjectFieldStart("runtime");
        json.writeStringField("javaVersion", jvm.getOrDefault("Java Version", ""));
        json.writeStringField("javaHome", jvm.getOrDefault("Java Home", ""));
        json.writeStringField("scalaVersion", jvm.getOrDefault("Scala Version", ""));
        json.writeEndObject();
        pairs(json, "sparkProperties", e.sparkProperties());
        pairs(json, "hadoopProperties", e.hadoopProperties());
        pairs(json, "systemProperties", e.systemProperties());
        pairs(json, "metricsProperties", e.metricsProperties());
        pairs(json, "classpathEntries", e.classpathEntries());
        json.writeArrayFieldStart("resourceProfiles");
        for (ResourceProfile profile : profiles) {
            profile(json, profile);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void pairs(JsonGenerator json, String name, List<Entry> entries) throws IOException {
        json.writeArrayFieldStart(name);
        for (Entry each : entries.stream().sorted(Comparator.comparing(Entry::key)).toList()) {
            json.writeStartArray();
            json.writeString(each.key());
            json.writeString(each.value());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void profile(JsonGenerator json, ResourceProfile profile) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", profile.id());
        json.writeObjectFieldStart("executorResources");
        for (ResourceProfile.ExecutorRequest each : profile.executors()) {
            json.writeObjectFieldStart(each.resource());
            json.writeStringField("resourceName", each.resource());
            json.writeNumberField("amount", each.amount());
            json.writeStringField("discoveryScript", each.discoveryScript());
            json.writeStringField("vendor", each.vendor());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("taskResources");
        for (ResourceProfile.TaskRequest each : profile.tasks()) {
            json.writeObjectFieldStart(each.resource());
            json.writeStringField("resourceName", each.resource());
            json.writeNumberField("amount", each.amount());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
