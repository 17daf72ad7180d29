package io.firesteel.scheduler.machine;

/// Which jobs somebody cancels.
public sealed interface JobSelector {

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
