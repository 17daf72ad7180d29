package io.firesteel.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The life of the application itself.
public sealed interface ApplicationEvent extends Event {

    /// The first line of every event log.
    ///
    /// @param sparkVersion the version of Spark whose format follows
    record LogStart(String sparkVersion) implements ApplicationEvent {
    }

    /// A resource profile became known; the default profile is announced at start.
    record ResourceProfileAdded(ResourceProfile profile) implements ApplicationEvent {
    }

    /// The settings and class path that the application runs with; lists keep the order in which pages show them.
    record EnvironmentUpdate(List<Entry> jvmInformation, List<Entry> sparkProperties, List<Entry> hadoopProperties,
            List<Entry> systemProperties, List<Entry> metricsProperties, List<Entry> classpathEntries)
            implements
                ApplicationEvent {
        public EnvironmentUpdate {
            jvmInformation = List.copyOf(jvmInformation);
            sparkProperties = List.copyOf(sparkProperties);
            hadoopProperties = List.copyOf(hadoopProperties);
            systemProperties = List.copyOf(systemProperties);
            metricsProperties = List.copyOf(metricsProperties);
            classpathEntries = List.copyOf(classpathEntries);
        }
    }

    /// One key and its value in an [EnvironmentUpdate].
    record Entry(String key, String value) {
    }

    /// The application has started.
    ///
    /// @param driverLogs       log name to URL, where the cluster knows them
    /// @param driverAttributes what the cluster tells about the driver's container
    record ApplicationStart(String appName, Optional<String> appId, long time, String user,
            Optional<String> appAttemptId, Optional<Map<String, String>> driverLogs,
            Optional<Map<String, String>> driverAttributes) implements ApplicationEvent {
        public ApplicationStart {
            driverLogs = driverLogs.map(Map::copyOf);
            driverAttributes = driverAttributes.map(Map::copyOf);
        }
    }

    /// The application has ended.
    ///
    /// @param exitCode what the driver ends with, where it is known
    record ApplicationEnd(long time, OptionalInt exitCode) implements ApplicationEvent {
    }

    /// A process that is no executor joined, e.g. a YARN application master.
    record MiscellaneousProcessAdded(long time, String processId, String hostPort, int cores,
            Map<String, String> logUrls) implements ApplicationEvent {
        public MiscellaneousProcessAdded {
            logUrls = Map.copyOf(logUrls);
        }
    }
}
