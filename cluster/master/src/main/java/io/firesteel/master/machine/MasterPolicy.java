package io.firesteel.master.machine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;

/// The rules by which a master gives away what there is. Read once from its settings.
///
/// @param spreadOut            an application's executors go to many workers rather than to few
/// @param fair                 applications share by weight; else the first one gets all it wants
/// @param defaultCores         the most cores of an application that names no number
/// @param maxExecutorRetries   how many of an application's executors may fail in a row; negative: any number
/// @param retainedApplications how many ended ones are remembered
/// @param retainedDrivers      how many ended ones are remembered
/// @param userCores            the most cores of all of a user's applications, by user
/// @param reclaimAfterMillis   so long an application waits for its share before others give some back
/// @param reconnectMillis      so long a lost driver or worker may take to come back
/// @param recoveryMillis       so long they may take to come to a new master
/// @param drivers              those for drivers on workers
/// @param workers              those for workers
public record MasterPolicy(boolean spreadOut, boolean fair, int defaultCores, int maxExecutorRetries,
        int retainedApplications, int retainedDrivers, Map<String, Integer> userCores, long reclaimAfterMillis,
        long reconnectMillis, long recoveryMillis, DriverRules drivers, WorkerRules workers) {

    /// The rules for drivers on workers.
    ///
    /// @param most      how many run at once
    /// @param spreadOut they go to the worker with most left rather than to the first that has room
    public record DriverRules(int most, boolean spreadOut) {
    }

    /// The rules for workers.
    ///
    /// @param order   who is asked first
    /// @param deadFor so many time-outs a lost one stays on the pages
    public record WorkerRules(WorkerOrder order, int deadFor) {
    }

    private static final String NOT_NEGATIVE = "a whole number of 0 or more";
    static final Setting<Boolean> SPREAD_OUT = Setting.bool("spark.deploy.spreadOutApps", true,
            "Whether an application's executors go to many workers rather than to few.")
            .orUnder(
                    "spark.deploy.spreadOut");
    static final Setting<String> MODE = Setting.text("spark.deploy.applicationScheduling", "FAIR",
            "How applications share a cluster: FAIR by weight, FIFO as Spark's standalone master.")
            .where(m -> m.equalsIgnoreCase("FAIR") || m.equalsIgnoreCase("FIFO"), "FAIR or FIFO");
    static final Setting<Integer> DEFAULT_CORES = Setting.positive("spark.deploy.defaultCores", Integer.MAX_VALUE,
            "The most cores of an application that does not set spark.cores.max.");
    static final Setting<Integer> MAX_RETRIES = Setting.integer("spark.deploy.maxExecutorRetries", 10,
            "How many executors in a row may end before they have registered; negative: any number.");
    static final Setting<Integer> APPLICATIONS = Setting.integer("spark.deploy.retainedApplications", 200,
            "How many ended applications a master remembers.").where(n -> n >= 0, NOT_NEGATIVE);
    static final Setting<Integer> DRIVERS = Setting.integer("spark.deploy.retainedDrivers", 200,
            "How many ended drivers a master remembers.").where(n -> n >= 0, NOT_NEGATIVE);
    static final Setting<Long> RECLAIM_AFTER = Setting.millis("spark.deploy.fair.reclaimAfter", "1s",
            "So long an application waits below its fair share before others give back executors.")
            .where(n -> n >= 0, "a time of 0 or more");
    static final Setting<Long> RECONNECT = Setting.seconds("spark.deploy.reconnectTimeout", "5s",
            "So long a driver or worker whose connection broke may take to come back.")
            .where(n -> n > 0, "a time above 0");
    static final Setting<Long> RECOVERY = Setting.seconds("spark.deploy.recoveryTimeout", "0s",
            "So long drivers and workers may take to come to a new master; 0: twice spark.deploy.reconnectTimeout.")
            .where(n -> n >= 0, "a time of 0 or more");
    static final Setting<Integer> MOST_DRIVERS = Setting.positive("spark.deploy.maxDrivers", Integer.MAX_VALUE,
            "How many drivers run on the workers at once; others wait.");
    static final Setting<Boolean> SPREAD_OUT_DRIVERS = Setting.bool("spark.deploy.spreadOutDrivers", true,
            "Whether drivers go to the workers with most left rather than to the first that has room.");
    static final Setting<WorkerOrder> WORKER_ORDER = new Setting<>("spark.deploy.workerSelectionPolicy",
            "CORES_FREE_DESC", "Which workers are asked first for executors.", List.of(), WorkerOrder::of);
    static final Setting<Integer> DEAD_FOR = Setting.integer("spark.dead.worker.persistence", 15,
            "How many times spark.deploy.reconnectTimeout a lost worker stays on the pages.")
            .where(n -> n >= 0, NOT_NEGATIVE);
    private static final String USER_PREFIX = "spark.deploy.user.";
    private static final String USER_SUFFIX = ".maxCores";

    public MasterPolicy {
        userCores = Map.copyOf(userCores);
    }

    /// As a master's settings say.
    public static MasterPolicy of(Conf conf) {
        Map<String, Integer> quotas = new HashMap<>();
        conf.asMap().forEach((key, value) -> {
            if (key.startsWith(USER_PREFIX) && key.endsWith(USER_SUFFIX)) {
                quotas.put(key.substring(USER_PREFIX.length(), key.length() - USER_SUFFIX.length()),
                        Setting.integer(key, 0, "A user's most cores.")
                                .where(n -> n >= 0, NOT_NEGATIVE)
                                .parse(value));
            }
        });
        return new MasterPolicy(conf.get(SPREAD_OUT), !conf.get(MODE).equalsIgnoreCase("FIFO"),
                conf.get(DEFAULT_CORES), conf.get(MAX_RETRIES), conf.get(APPLICATIONS), conf.get(DRIVERS), quotas,
                conf.get(RECLAIM_AFTER), conf.get(RECONNECT),
                conf.get(RECOVERY) > 0 ? conf.get(RECOVERY) : 2 * conf.get(RECONNECT),
                new DriverRules(conf.get(MOST_DRIVERS), conf.get(SPREAD_OUT_DRIVERS)),
                new WorkerRules(conf.get(WORKER_ORDER), conf.get(DEAD_FOR)));
    }

    /// Of what nobody set.
    public static MasterPolicy standard() {
        return of(Conf.empty());
    }
}
