package io.firesteel.scheduler.machine;

import java.util.List;
import java.util.Map;

/// Which jobs somebody cancels.
public sealed interface JobSelector {
    /// The local property that names a job's group.
    String GROUP = "spark.jobGroup.id";
    /// The local property that lists a job's tags, separated by commas.
    String TAGS = "spark.job.tags";

    /// Whether a job with these local properties is meant; which stages it has is not known here.
    default boolean matches(int job, Map<String, String> properties) {
        return switch (this) {
            case ById id -> id.jobId() == job;
            case ByGroup of -> of.group().equals(properties.get(GROUP));
            case ByTag with -> List.of(properties.getOrDefault(TAGS, "").split(",")).contains(with.tag());
            case ByStage _ -> false;
            case All _ -> true;
        };
    }

    /// One job.
    record ById(int jobId) implements JobSelector {
    }

    /// The jobs of a group; with `future` also those submitted later.
    record ByGroup(String group, boolean future) implements JobSelector {
    }

    /// The jobs that carry a tag.
    record ByTag(String tag) implements JobSelector {
    }

    /// The jobs that need a stage.
    record ByStage(int stageId) implements JobSelector {
    }

    /// All of them.
    record All() implements JobSelector {
    }
}
