package io.firesteel.events.json.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import io.firesteel.events.ApplicationEvent.ApplicationEnd;
import io.firesteel.events.ApplicationEvent.ApplicationStart;
import io.firesteel.events.ApplicationEvent.Entry;
import io.firesteel.events.ApplicationEvent.EnvironmentUpdate;
import io.firesteel.events.ApplicationEvent.LogStart;
import io.firesteel.events.ApplicationEvent.MiscellaneousProcessAdded;
import io.firesteel.events.ApplicationEvent.ResourceProfileAdded;
import io.firesteel.events.ResourceProfile;
import io.firesteel.events.ResourceProfile.ExecutorRequest;
import io.firesteel.events.ResourceProfile.TaskRequest;
import io.firesteel.events.json.EventNames;

/// Reads [io.firesteel.events.ApplicationEvent]s.
final class ApplicationEventParsers {

    private ApplicationEventParsers() {
    }

    static void register(Map<String, EventJsonReader.Parser> table) {
        table.put(EventNames.LOG_START, f -> new LogStart(f.text("Spark Version")));
        table.put(EventNames.RESOURCE_PROFILE_ADDED, ApplicationEventParsers::profile);
        table.put(EventNames.ENVIRONMENT_UPDATE, ApplicationEventParsers::environment);
        table.put(EventNames.APPLICATION_START, ApplicationEventParsers::start);
        table.put(EventNames.APPLICATION_END, f -> new ApplicationEnd(f.number("Timestamp"),
                f.has("ExitCode") ? OptionalInt.of(f.integer("ExitCode")) : OptionalInt.empty()));
        table.put(EventNames.MISCELLANEOUS_PROCESS_ADDED, ApplicationEventParsers::process);
    }

    private static ResourceProfileAdded profile(Fields f) throws EventFormatException {
        List<ExecutorRequest> executors = new ArrayList<>();
        for (Map.Entry<String, Fields> each : f.objectsByName("Executor Resource Requests").entrySet()) {
            Fields r = each.getValue();
            executors.add(new ExecutorRequest(r.text("Resource Name", each.getKey()), r.number("Amount", 0),
                    r.text("Discovery Script", ""), r.text("Vendor", "")));
        }
        List<TaskRequest> tasks = new ArrayList<>();
        for (Map.Entry<String, Fields> each : f.objectsByName("Task Resource Requests").entrySet()) {
            Fields r = each.getValue();
            tasks.add(new TaskRequest(r.text("Resource Name", each.getKey()), r.decimal("Amount", 0)));
        }
        return new ResourceProfileAdded(new ResourceProfile(f.integer("Resource Profile Id"), executors, tasks));
    }

    private static EnvironmentUpdate environment(Fields f) throws EventFormatException {
        return new EnvironmentUpdate(entries(f, "JVM Information"), entries(f, "Spark Properties"),
                entries(f, "Hadoop Properties"), entries(f, "System Properties"), entries(f, "Metrics Properties"),
                entries(f, "Classpath Entries"));
    }

    private static List<Entry> entries(Fields f, String name) throws EventFormatException {
        return f.map(name).entrySet().stream().map(e -> new Entry(e.getKey(), e.getValue())).toList();
    }

    private static ApplicationStart start(Fields f) throws EventFormatException {
        return new ApplicationStart(f.text("App Name"), f.optionalText("App ID"), f.number("Timestamp"),
                f.text("User", ""), f.optionalText("App Attempt ID"), optionalMap(f, "Driver Logs"),
                optionalMap(f, "Driver Attributes"));
    }

    private static Optional<Map<String, String>> optionalMap(Fields f, String name) throws EventFormatException {
        return f.has(name) ? Optional.of(f.map(name)) : Optional.empty();
    }

    private static MiscellaneousProcessAdded process(Fields f) throws EventFormatException {
        Fields info = f.object("info");
        return new MiscellaneousProcessAdded(f.number("time"), f.text("processId"), info.text("hostPort", ""),
                info.integer("cores", 0), info.map("logUrlInfo"));
    }
}
