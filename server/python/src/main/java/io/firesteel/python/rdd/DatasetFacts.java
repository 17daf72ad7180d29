package io.firesteel.python.rdd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Rdd;
import io.firesteel.api.rdd.RddLike;
import io.firesteel.conf.Conf;

/// Questions about datasets and their application that the facade asks.
public final class DatasetFacts {
    /// Properties that a job carries on behalf of the thread that started it.
    private static final List<String> INHERITED = List.of("spark.jobGroup.id", "spark.job.description",
            "spark.job.interruptOnCancel", "spark.job.tags", "spark.scheduler.pool", "callSite.short", "callSite.long");

    private DatasetFacts() {
    }

    /// The application's settings.
    public static Conf conf(FiresteelContext context) {
        return Conf.of(context.getConf().getAll());
    }

    /// Those of the application's settings that concern Python workers; they travel with each Python dataset.
    public static Map<String, String> pythonSettings(FiresteelContext context) {
        Map<String, String> found = new HashMap<>();
        context.getConf().getAll().forEach((key, value) -> {
            if (key.startsWith("spark.python.") || key.startsWith("spark.firesteel.python.")
                    || key.startsWith("spark.sql.execution.pyspark.") || key.startsWith("spark.executorEnv.")
                    || key.equals("spark.executor.pyspark.memory") || key.equals("spark.buffer.size")
                    || key.equals("spark.local.dir") || key.equals("spark.task.cpus")
                    || key.equals("spark.executor.cores")) {
                found.put(key, value);
            }
        });
        return found;
    }

    /// The elements of some partitions, one partition after the other.
    public static List<Object> collect(RddLike<?, ?> rdd, int[] partitions) {
        List<Object> all = new ArrayList<>();
        rdd.collectPartitions(partitions).forEach(all::addAll);
        return all;
    }

    /// Numbers as Py4J hands them over.
    public static int[] ints(List<?> numbers) {
        return numbers.stream().mapToInt(n -> ((Number) n).intValue()).toArray();
    }

    /// `work`, to be run by other threads with the calling thread's job group, description, pool and call site.
    public static IntFunction<List<?>> inheriting(FiresteelContext context, IntFunction<List<?>> work) {
        Map<String, String> properties = new HashMap<>();
        for (String key : INHERITED) {
            properties.put(key, context.getLocalProperty(key));
        }
        return p -> {
            properties.forEach(context::setLocalProperty);
            return work.apply(p);
        };
    }

    /// Whether its lineage was cut without a file.
    public static boolean locallyCheckpointed(RddLike<?, ?> rdd) {
        return rdd.isLocallyCheckpointed();
    }

    /// Drops map outputs that nobody else needs.
    public static void cleanShuffles(RddLike<?, ?> rdd, boolean blocking) {
        rdd.cleanShuffleDependencies(blocking);
    }

    /// The dataset that a checkpoint folder holds.
    public static <T> Rdd<T> checkpointFile(FiresteelContext context, String path) {
        return context.checkpointFile(path);
    }
}
