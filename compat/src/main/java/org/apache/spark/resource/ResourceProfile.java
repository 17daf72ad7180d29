package org.apache.spark.resource;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.spark.firesteel.ScalaViews;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/// What the executors and tasks of a stage need, under Spark's name; numbered by content within the process.
public class ResourceProfile {
    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final Map<io.firesteel.api.resource.ResourceProfile, Integer> IDS = new ConcurrentHashMap<>();

    private final Map<String, ExecutorResourceRequest> executor;
    private final Map<String, TaskResourceRequest> task;
    private final io.firesteel.api.resource.ResourceProfile engine;

    public ResourceProfile(Map<String, ExecutorResourceRequest> executor, Map<String, TaskResourceRequest> task) {
        this.executor = new HashMap<>(executor);
        this.task = new HashMap<>(task);
        io.firesteel.api.resource.ResourceProfile.Builder builder = io.firesteel.api.resource.ResourceProfile
                .builder();
        executor.forEach((name, r) -> builder.executorResource(name, r.amount(), r.discoveryScript(), r.vendor()));
        task.forEach((name, r) -> builder.taskResource(name, r.amount()));
        this.engine = builder.build();
    }

    public ResourceProfile(scala.collection.immutable.Map<String, ExecutorResourceRequest> executor,
            scala.collection.immutable.Map<String, TaskResourceRequest> task) {
        this(CollectionConverters.asJava(executor), CollectionConverters.asJava(task));
    }

    /// Null for none and for the default one.
    public static ResourceProfile ofEngine(io.firesteel.api.resource.ResourceProfile profile) {
        if (profile == null || profile.equals(io.firesteel.api.resource.ResourceProfile.DEFAULT)) {
            return null;
        }
        Map<String, ExecutorResourceRequest> executor = new HashMap<>();
        profile.executor()
                .forEach((name, r) -> executor.put(name,
                        new ExecutorResourceRequest(name, r.amount(), r.discoveryScript(), r.vendor())));
        Map<String, TaskResourceRequest> task = new HashMap<>();
        profile.task().forEach((name, amount) -> task.put(name, new TaskResourceRequest(name, amount)));
        return new ResourceProfile(executor, task);
    }

    /// The same under the engine's name.
    public io.firesteel.api.resource.ResourceProfile engine() {
        return engine;
    }

    public int id() {
        return IDS.computeIfAbsent(engine, p -> NEXT.getAndIncrement());
    }

    public static int DEFAULT_RESOURCE_PROFILE_ID() {
        return 0;
    }

    public static int UNKNOWN_RESOURCE_PROFILE_ID() {
        return -1;
    }

    public static String CORES() {
        return "cores";
    }

    public static String CPUS() {
        return "cpus";
    }

    public static String MEMORY() {
        return "memory";
    }

    public static String OFFHEAP_MEM() {
        return "offHeap";
    }

    public static String OVERHEAD_MEM() {
        return "memoryOverhead";
    }

    public static String PYSPARK_MEM() {
        return "pyspark.memory";
    }

    public static String[] allSupportedExecutorResources() {
        return new String[]{CORES(), OVERHEAD_MEM(), MEMORY(), PYSPARK_MEM(), OFFHEAP_MEM()};
    }

    public scala.collection.immutable.Map<String, ExecutorResourceRequest> executorResources() {
        return ScalaViews.immutable(executor);
    }

    public scala.collection.immutable.Map<String, TaskResourceRequest> taskResources() {
        return ScalaViews.immutable(task);
    }

    private Option<Object> amount(String name) {
        return Option.apply(executor.get(name)).map(ExecutorResourceRequest::amount);
    }

    public Option<Object> getExecutorCores() {
        return Option.apply(executor.get(CORES())).map(r -> (int) r.amount());
    }

    public Option<Object> getExecutorMemory() {
        return amount(MEMORY());
    }

    public Option<Object> getExecutorOffHeap() {
        return amount(OFFHEAP_MEM());
    }

    public Option<Object> getOverheadMemory() {
        return amount(OVERHEAD_MEM());
    }

    public Option<Object> getPySparkMemory() {
        return amount(PYSPARK_MEM());
    }

    public Option<Object> getTaskCpus() {
        return Option.apply(task.get(CPUS())).map(r -> (int) r.amount());
    }

    public boolean resourcesEqual(ResourceProfile other) {
        return engine.equals(other.engine);
    }

    public Map<String, ExecutorResourceRequest> executorResourcesJMap() {
        return new HashMap<>(executor);
    }

    public Map<String, TaskResourceRequest> taskResourcesJMap() {
        return new HashMap<>(task);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResourceProfile that && engine.equals(that.engine);
    }

    @Override
    public int hashCode() {
        return engine.hashCode();
    }

    @Override
    public String toString() {
        return "Profile: id = " + id() + ", executor resources: " + executor + ", task resources: " + task;
    }
}
