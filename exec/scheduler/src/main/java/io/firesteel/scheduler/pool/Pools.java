package io.firesteel.scheduler.pool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All pools of an application, and the task sets in them. Owned by the task scheduler.
///
/// @param <T> the task sets
public final class Pools<T extends Schedulable> {
    /// Jobs that name no pool are here.
    public static final String DEFAULT = "default";
    private static final Logger LOG = LoggerFactory.getLogger("FairSchedulableBuilder");

    private final PoolSpec.Mode mode;
    private final Map<String, Pool<T>> pools = new LinkedHashMap<>();
    private final Map<T, Pool<T>> poolOf = new LinkedHashMap<>();
    private List<T> fifo;

    /// @param mode  `spark.scheduler.mode`; with FIFO the pools are not used
    /// @param specs of `fairscheduler.xml`
    public Pools(PoolSpec.Mode mode, List<PoolSpec> specs) {
        this.mode = mode;
        for (PoolSpec spec : specs) {
            pools.put(spec.name(), new Pool<>(spec));
        }
        pools.computeIfAbsent(DEFAULT, n -> new Pool<>(PoolSpec.named(n)));
    }

    /// Puts a task set into a pool, which is made when it is not there.
    ///
    /// @param name null for the default pool
    public void add(T taskSet, String name) {
        Pool<T> pool = pools.computeIfAbsent(mode == PoolSpec.Mode.FIFO || name == null ? DEFAULT : name, n -> {
            LOG.warn("A job was submitted with scheduler pool {}, which has not been configured. This can happen when "
                    + "the file that pools are read from isn't set, or when that file doesn't contain {}. Created {} "
                    + "with default configuration (schedulingMode: FIFO, minShare: 0, weight: 1)", n, n, n);
            return new Pool<>(PoolSpec.named(n));
        });
        pool.members.add(taskSet);
        poolOf.put(taskSet, pool);
        fifo = null;
    }

    /// Takes a task set out.
    public void remove(T taskSet) {
        Pool<T> pool = poolOf.remove(taskSet);
        if (pool != null) {
            pool.members.remove(taskSet);
            fifo = null;
        }
    }

    /// All task sets in the order in which they get slots now.
    public List<T> ordered() {
        if (mode == PoolSpec.Mode.FIFO) {
            if (fifo == null) {
                fifo = pools.get(DEFAULT).ordered(PoolSpec.Mode.FIFO);
            }
            return fifo;
        }
        List<Pool<T>> byNeed = new ArrayList<>();
        for (Pool<T> pool : pools.values()) {
            if (!pool.members.isEmpty()) {
                byNeed.add(pool);
            }
        }
        byNeed.sort(SchedulingOrder.FAIR);
        List<T> ordered = new ArrayList<>(poolOf.size());
        for (Pool<T> pool : byNeed) {
            ordered.addAll(pool.ordered(pool.spec.mode()));
        }
        return ordered;
    }

    /// The pools that exist, by name.
    public Map<String, PoolSpec> specs() {
        Map<String, PoolSpec> specs = new LinkedHashMap<>();
        pools.forEach((name, pool) -> specs.put(name, pool.spec));
        return specs;
    }

    /// One pool and its task sets.
    private static final class Pool<T extends Schedulable> implements Schedulable {
        private final PoolSpec spec;
        private final Set<T> members = new LinkedHashSet<>();

        Pool(PoolSpec spec) {
            this.spec = spec;
        }

        List<T> ordered(PoolSpec.Mode by) {
            List<T> list = new ArrayList<>(members);
            list.sort(SchedulingOrder.of(by));
            return list;
        }

        @Override
        public String name() {
            return spec.name();
        }

        @Override
        public int runningTasks() {
            int sum = 0;
            for (T member : members) {
                sum += member.runningTasks();
            }
            return sum;
        }

        @Override
        public int minShare() {
            return spec.minShare();
        }

        @Override
        public int weight() {
            return spec.weight();
        }

        @Override
        public int priority() {
            return 0;
        }

        @Override
        public int stageId() {
            return -1;
        }
    }
}
