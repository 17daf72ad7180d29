package io.firesteel.checks.exec;

import java.util.TreeSet;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;

/// A driver for tests that kill it: says which processes run its tasks, then runs tasks that sleep.
public final class SleepingDriver {
    private SleepingDriver() {
    }

    public static void main(String[] args) {
        FiresteelContext sc = FiresteelContext.create(new FiresteelConf(false).setMaster(args[0])
                .setAppName("sleeps")
                .set("spark.local.dir", args[1]));
        TreeSet<Long> pids = new TreeSet<>();
        while (pids.size() < Integer.parseInt(args[2])) {
            pids.addAll(sc.range(0, 8, 1, 8).map(x -> {
                Thread.sleep(50);
                return ProcessHandle.current().pid();
            }).collect());
        }
        // Blocks on disk and shuffle files, so that there is something to leave behind.
        sc.range(0, 10_000, 1, 4).keyBy(x -> x % 10).groupByKey().count();
        System.out.println(pids);
        sc.range(0, 2, 1, 2).foreach(x -> Thread.sleep(120_000));
    }
}
