package io.firesteel.submission;

import java.util.List;
import java.util.Map;

/// An application that is to run on the cluster, as a client sent it (Spark's `CreateSubmissionRequest`). Made by the REST
/// server from JSON, or by `spark-submit`; read by [Submissions].
///
/// @param appResource          jar or script, as a URI that workers can reach
/// @param mainClass            empty where the resource tells
/// @param appArgs              the application's own
/// @param sparkProperties      its settings
/// @param environmentVariables its driver's
/// @param clientSparkVersion   of the sender
public record SubmissionRequest(String appResource, String mainClass, List<String> appArgs,
        Map<String, String> sparkProperties, Map<String, String> environmentVariables, String clientSparkVersion) {

    public SubmissionRequest {
        appArgs = List.copyOf(appArgs);
        sparkProperties = Map.copyOf(sparkProperties);
        environmentVariables = Map.copyOf(environmentVariables);
    }
}
