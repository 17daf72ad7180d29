package bench;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Rdd;

/// Runs jobs of tasks that do nothing and prints how many a second were run, warm: `EmptyTasks TASKS_PER_JOB JOBS`.
public final class EmptyTasks {
    private EmptyTasks() {
    }

    public static void main(String[] args) {
        int tasks = Integer.parseInt(args[0]);
        int jobs = Integer.parseInt(args[1]);
        try (FiresteelContext sc = Env.context("EmptyTasks")) {
            Rdd<Integer> nothing = sc.parallelize(new ArrayList<>(List.of(1)), tasks);
            nothing.foreachPartition(elements -> {
            });
            long began = System.nanoTime();
            for (int i = 0; i < jobs; i++) {
                nothing.foreachPartition(elements -> {
                });
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            System.err.printf("tasks per second: %.0f%n", (double) tasks * jobs / seconds);
        }
    }
}
