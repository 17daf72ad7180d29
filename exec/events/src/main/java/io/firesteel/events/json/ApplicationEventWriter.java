package io.firesteel.events.json;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.events.ApplicationEvent;
import io.firesteel.events.ApplicationEvent.ApplicationEnd;
import io.firesteel.events.ApplicationEvent.ApplicationStart;
import io.firesteel.events.ApplicationEvent.Entry;
import io.firesteel.events.ApplicationEvent.EnvironmentUpdate;
import io.firesteel.events.ApplicationEvent.LogStart;
import io.firesteel.events.ApplicationEvent.MiscellaneousProcessAdded;
import io.firesteel.events.ApplicationEvent.ResourceProfileAdded;
import io.firesteel.events.ResourceProfile;

/// Writes [ApplicationEvent]s.
final class ApplicationEventWriter {

    void write(ApplicationEvent event, JsonGenerator json) throws IOException {
        switch (event) {
            case LogStart e -> {
                JsonFields.event(json, EventNames.LOG_START);
                json.writeStringField("Spark Version", e.sparkVersion());
            }
            case ResourceProfileAdded e -> profile(e.profile(), json);
            case EnvironmentUpdate e -> environment(e, json);
            case ApplicationStart e -> start(e, json);
            case ApplicationEnd e -> {
                JsonFields.event(json, EventNames.APPLICATION_END);
                json.writeNumberField("Timestamp", e.time());
                if (e.exitCode().isPresent()) {
                    json.writeNumberField("ExitCode", e.exitCode().getAsInt());
                }
            }
            case MiscellaneousProcessAdded e -> process(e, json);
        }
    }

    private static void profile(ResourceProfile profile, JsonGenerator json) throws IOException {
        JsonFields.event(json, EventNames.RESOURCE_PROFILE_ADDED);
        json.writeNumberField("Resource Profile Id", profile.id());
        json.writeObjectFieldStart("Executor Resource Requests");
        for (ResourceProfile.ExecutorRequest each : profile.executors()) {
            json.writeObjectFieldStart(each.resource());
            json.writeStringField("Resource Name", each.resource());
            json.writeNumberField("Amount", each.amount());
            json.writeStringField("Discovery Script", each.discoveryScript());
            json.writeStringField("Vendor", each.vendor());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("Task Resource Requests");
        for (ResourceProfile.TaskRequest each : profile.tasks()) {
            json.writeObjectFieldStart(each.resource());
            json.writeStringField("Resource Name", each.resource());
            json.writeNumberField("Amount", each.amount());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void environment(EnvironmentUpdate e, JsonGenerator json) throws IOException {
        JsonFields.event(json, EventNames.ENVIRONMENT_UPDATE);
        entries("JVM Information", e.jvmInformation(), json);
        entries("Spark Properties", e.sparkProperties(), json);
        entries("Hadoop Properties", e.hadoopProperties(), json);
        entries("System Properties", e.systemProperties(), json);
        entries("Metrics Properties", e.metricsProperties(), json);
        entries("Classpath Entries", e.classpathEntries(), json);
    }

    private static void entries(String name, List<Entry> entries, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        for (Entry each : entries) {
            json.writeStringField(each.key(), each.value());
        }
        json.writeEndObject();
    }

    private static void start(ApplicationStart e, JsonGenerator json) throws IOException {
        JsonFields.event(json, EventNames.APPLICATION_START);
        json.writeStringField("App Name", e.appName());
        if (e.appId().isPresent()) {
            json.writeStringField("App ID", e.appId().get());
        }
        json.writeNumberField("Timestamp", e.time());
        json.writeStringField("User", e.user());
        if (e.appAttemptId().isPresent()) {
            json.writeStringField("App Attempt ID", e.appAttemptId().get());
        }
        if (e.driverLogs().isPresent()) {
            JsonFields.map(json, "Driver Logs", e.driverLogs().get());
        }
        if (e.driverAttributes().isPresent()) {
            JsonFields.map(json, "Driver Attributes", e.driverAttributes().get());
        }
    }

    private static void process(MiscellaneousProcessAdded e, JsonGenerator json) throws IOException {
        JsonFields.event(json, EventNames.MISCELLANEOUS_PROCESS_ADDED);
        json.writeNumberField("time", e.time());
        json.writeStringField("processId", e.processId());
        json.writeObjectFieldStart("info");
        json.writeStringField("hostPort", e.hostPort());
        json.writeNumberField("cores", e.cores());
        JsonFields.map(json, "logUrlInfo", e.logUrls());
        json.writeEndObject();
    }
}
