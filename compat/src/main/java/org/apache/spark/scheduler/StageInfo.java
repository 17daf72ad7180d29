package org.apache.spark.scheduler;

import org.apache.spark.firesteel.ScalaViews;
import scala.Option;
import scala.collection.immutable.Seq;

import io.firesteel.events.Event;

/// A stage attempt.
public class StageInfo {
    private final io.firesteel.events.StageInfo stage;

    public StageInfo(io.firesteel.events.StageInfo stage) {
        this.stage = stage;
    }

    public int stageId() {
        return stage.stageId();
    }

    public int attemptNumber() {
        return stage.attempt();
    }

    public String name() {
        return stage.name();
    }

    public int numTasks() {
        return stage.taskCount();
    }

    public Seq<Object> parentIds() {
        return ScalaViews.seq(stage.parents().stream().<Object>map(id -> id).toList());
    }

    public String details() {
        return stage.details();
    }

    public int resourceProfileId() {
        return stage.resourceProfileId();
    }

    public Option<Object> submissionTime() {
        return time(stage.submissionTime());
    }

    public Option<Object> completionTime() {
        return time(stage.completionTime());
    }

    private static Option<Object> time(long millis) {
        return Option.apply(millis == Event.NONE ? null : millis);
    }

    public Option<String> failureReason() {
        return Option.apply(stage.failureReason().orElse(null));
    }

    public String getStatusString() {
        return completionTime().isEmpty() ? "running" : failureReason().isDefined() ? "failed" : "succeeded";
    }
}
