package org.apache.spark.firesteel;

import java.util.Map;
import java.util.Properties;

import org.apache.spark.ExceptionFailure;
import org.apache.spark.SparkException;
import org.apache.spark.Success$;
import org.apache.spark.TaskEndReason;
import org.apache.spark.TaskFailedReason;
import org.apache.spark.TaskKilled;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.JobFailed;
import org.apache.spark.scheduler.JobResult;
import org.apache.spark.scheduler.JobSucceeded$;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerApplicationStart;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerInterface;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerSpeculativeTaskSubmitted;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskGettingResult;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.scheduler.SparkListenerUnpersistRDD;
import org.apache.spark.scheduler.StageInfo;
import org.apache.spark.scheduler.TaskInfo;
import org.apache.spark.scheduler.cluster.ExecutorInfo;
import scala.Option;
import scala.collection.immutable.Map$;
import scala.jdk.javaapi.CollectionConverters;
import scala.jdk.javaapi.OptionConverters;

import io.firesteel.events.ApplicationEvent;
import io.firesteel.events.Event;
import io.firesteel.events.ExecutorEvent;
import io.firesteel.events.JobEvent;
import io.firesteel.events.StageEvent;
import io.firesteel.events.StorageEvent;
import io.firesteel.events.TaskEvent;
import io.firesteel.events.bus.EventListener;

/// A program's listener on the engine's bus. Two are equal when the program's listeners are one, so that it can be removed.
public record ListenerBridge(SparkListenerInterface listener) implements EventListener {

    @Override
    public String name() {
        return listener.getClass().getName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListenerBridge that && that.listener == listener;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(listener);
    }

    @Override
    public void on(Event event) {
        switch (event) {
            case JobEvent job -> on(job);
            case StageEvent stage -> on(stage);
            case TaskEvent task -> on(task);
            case ApplicationEvent application -> on(application);
            case ExecutorEvent executor -> on(executor);
            case StorageEvent.UnpersistRdd(int rdd) -> listener.onUnpersistRDD(new SparkListenerUnpersistRDD(rdd));
            default -> {
            }
        }
    }

    private void on(JobEvent event) {
        switch (event) {
            case JobEvent.JobStart start -> listener.onJobStart(new SparkListenerJobStart(start.jobId(), start.time(),
                    ScalaViews.seq(start.stages().stream().map(StageInfo::new).toList()),
                    properties(start.properties())));
            case JobEvent.JobEnd end -> listener.onJobEnd(
                    new SparkListenerJobEnd(end.jobId(), end.time(), result(end.result())));
        }
    }

    private static JobResult result(io.firesteel.events.JobResult result) {
        return result instanceof io.firesteel.events.JobResult.Failed failed
                ? new JobFailed(new SparkException(failed.message()))
                : JobSucceeded$.MODULE$;
    }

    private static Properties properties(Map<String, String> values) {
        Properties properties = new Properties();
        properties.putAll(values);
        return properties;
    }

    private void on(StageEvent event) {
        switch (event) {
            case StageEvent.StageSubmitted submitted -> listener.onStageSubmitted(new SparkListenerStageSubmitted(
                    new StageInfo(submitted.stage()), properties(submitted.properties())));
            case StageEvent.StageCompleted completed -> listener.onStageCompleted(
                    new SparkListenerStageCompleted(new StageInfo(completed.stage())));
            default -> {
            }
        }
    }

    private void on(TaskEvent event) {
        switch (event) {
            case TaskEvent.TaskStart start -> listener.onTaskStart(new SparkListenerTaskStart(start.stageId(),
                    start.stageAttempt(), new TaskInfo(start.task())));
            case TaskEvent.TaskGettingResult getting -> listener.onTaskGettingResult(
                    new SparkListenerTaskGettingResult(new TaskInfo(getting.task())));
            case TaskEvent.TaskEnd end -> listener.onTaskEnd(new SparkListenerTaskEnd(end.stageId(),
                    end.stageAttempt(), end.type().sparkName(), reason(end.reason()), new TaskInfo(end.task()),
                    end.metrics() == null ? null : new TaskMetrics(end.metrics())));
            case TaskEvent.SpeculativeTaskSubmitted twin -> listener.onSpeculativeTaskSubmitted(
                    new SparkListenerSpeculativeTaskSubmitted(twin.stageId(), twin.stageAttempt(), twin.taskIndex(),
                            twin.partition()));
        }
    }

    /// Any other failure is told in words.
    private record OtherFailure(String toErrorString) implements TaskFailedReason {
        @Override
        public String toString() {
            return toErrorString;
        }
    }

    private static TaskEndReason reason(io.firesteel.events.TaskEndReason reason) {
        return switch (reason) {
            case io.firesteel.events.TaskEndReason.Plain plain ->
                plain == io.firesteel.events.TaskEndReason.Plain.SUCCESS
                        ? Success$.MODULE$
                        : new OtherFailure(plain.name());
            case io.firesteel.events.TaskEndReason.ExceptionFailure threw -> new ExceptionFailure(threw.className(),
                    threw.description(), threw.fullStackTrace());
            case io.firesteel.events.TaskEndReason.TaskKilled killed -> new TaskKilled(killed.reason());
            default -> new OtherFailure(reason.toString());
        };
    }

    private void on(ApplicationEvent event) {
        switch (event) {
            case ApplicationEvent.ApplicationStart start -> listener.onApplicationStart(
                    new SparkListenerApplicationStart(start.appName(), OptionConverters.toScala(start.appId()),
                            start.time(), start.user(), OptionConverters.toScala(start.appAttemptId())));
            case ApplicationEvent.ApplicationEnd end -> listener.onApplicationEnd(new SparkListenerApplicationEnd(
                    end.time(), end.exitCode().isPresent() ? Option.apply(end.exitCode().getAsInt()) : Option.empty()));
            default -> {
            }
        }
    }

    private void on(ExecutorEvent event) {
        switch (event) {
            case ExecutorEvent.ExecutorAdded added -> listener.onExecutorAdded(
                    new SparkListenerExecutorAdded(added.time(), added.executorId(), info(added.info())));
            case ExecutorEvent.ExecutorRemoved removed -> listener.onExecutorRemoved(
                    new SparkListenerExecutorRemoved(removed.time(), removed.executorId(), removed.reason()));
            default -> {
            }
        }
    }

    private static ExecutorInfo info(ExecutorEvent.ExecutorInfo info) {
        return new ExecutorInfo(info.host(), info.cores(),
                Map$.MODULE$.from(CollectionConverters.asScala(info.logUrls())),
                Map$.MODULE$.from(CollectionConverters.asScala(info.attributes())), info.resourceProfileId());
    }
}
