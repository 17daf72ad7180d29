package io.firesteel.checks.exec;

import java.util.List;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;

/// A driver that runs one job of empty tasks with an event log: `MillionTasksJob MASTER TASKS LOG_FOLDER LOCAL_FOLDER`.
/// Prints how many tasks a second were run.
public final class MillionTasksJob {
    private MillionTasksJob() {
    }

    public static void main(String[] args) {
        int tasks = Integer.parseInt(args[1]);
        try (FiresteelContext sc = FiresteelContext.create(new FiresteelConf(false).setMaster(args[0])
                .setAppName("many tasks")
                .set("spark.eventLog.enabled", "true")
                .set("spark.eventLog.dir", args[2])
                .set("spark.eventLog.rolling.enabled", "false")
                .set("spark.eventLog.compress", "false")
                .set("spark.local.dir", args[3]))) {
            long began = System.nanoTime();
            sc.parallelize(List.of(1), tasks).foreachPartition(elements -> {
            });
            System.out.printf("%.0f tasks per second%n", tasks * 1e9 / (System.nanoTime() - began));
        }
    }
}
