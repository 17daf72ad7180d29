package org.apache.spark;

import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerApplicationStart;
import org.apache.spark.scheduler.SparkListenerEvent;
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

/// Hears every event by one method.
public class SparkFirehoseListener implements SparkListenerInterface {

    public void onEvent(SparkListenerEvent event) {
    }

    @Override
    public final void onStageCompleted(SparkListenerStageCompleted event) {
        onEvent(event);
    }

    @Override
    public final void onStageSubmitted(SparkListenerStageSubmitted event) {
        onEvent(event);
    }

    @Override
    public final void onTaskStart(SparkListenerTaskStart event) {
        onEvent(event);
    }

    @Override
    public final void onTaskGettingResult(SparkListenerTaskGettingResult event) {
        onEvent(event);
    }

    @Override
    public final void onTaskEnd(SparkListenerTaskEnd event) {
        onEvent(event);
    }

    @Override
    public final void onJobStart(SparkListenerJobStart event) {
        onEvent(event);
    }

    @Override
    public final void onJobEnd(SparkListenerJobEnd event) {
        onEvent(event);
    }

    @Override
    public final void onUnpersistRDD(SparkListenerUnpersistRDD event) {
        onEvent(event);
    }

    @Override
    public final void onApplicationStart(SparkListenerApplicationStart event) {
        onEvent(event);
    }

    @Override
    public final void onApplicationEnd(SparkListenerApplicationEnd event) {
        onEvent(event);
    }

    @Override
    public final void onExecutorAdded(SparkListenerExecutorAdded event) {
        onEvent(event);
    }

    @Override
    public final void onExecutorRemoved(SparkListenerExecutorRemoved event) {
        onEvent(event);
    }

    @Override
    public final void onSpeculativeTaskSubmitted(SparkListenerSpeculativeTaskSubmitted event) {
        onEvent(event);
    }

    @Override
    public void onOtherEvent(SparkListenerEvent event) {
        onEvent(event);
    }
}
