package io.firesteel.master.machine;

import java.util.HashMap;
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
public record MasterPolicy(boolean spreadOut, boolean fair, int defaultCores, int maxExecutorRetries,
        int retainedApplications, int retainedDrivers, Map<String, Integer> userCores, long reclaimAfterMillis,
        long reconnectMillis) {
    static final Setting<Boolean> SPREAD_OUT = Setting.bool("spark.deploy.spreadOutApps", true,
            "Whether an application's executors go to many workers rather than to few.")
            .orUnder(
                    "spark.deploy.spreadOut");
    static final Setting<String> MODE = Setting.text("spark.deploy.applicationScheduling", "FAIR",
            "How applications share a cluster: FAIR by weight, FIFO as Spark's standalone master.");
    static final Setting<Integer> DEFAULT_CORES = Setting.integer("spark.deploy.defaultCores", Integer.MAX_VALUE,
            "The most cores of an application that does not set spark.cores.max.");
    static final Setting<Integer> MAX_RETRIES = Setting.integer("spark.deploy.maxExecutorRetries", 10,
            "How many executors in a row may end before they have registered; negative: any number.");
    static final Setting<Integer> APPLICATIONS = Setting.integer("spark.deploy.retainedApplications", 200,
            "How many ended applications a master remembers.");
    static final Setting<Integer> DRIVERS = Setting.integer("spark.deploy.retainedDrivers", 200,
            "How many ended drivers a master remembers.");
    static final Setting<Long> RECLAIM_AFTER = Setting.millis("spark.deploy.fair.reclaimAfter", "1s",
            "So long an application waits below its fair share before others give back executors.");
    static final Setting<Long> RECONNECT = Setting.seconds("spark.deploy.reconnectTimeout", "5s",
            "So long a driver or worker whose connection broke may take to come back.");
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
                        Setting.integer(key, 0, "A user's most cores.").parse(value));
            }
        });
        return new MasterPolicy(conf.get(SPREAD_OUT), !conf.get(MODE).equalsIgnoreCase("FIFO"),
                conf.get(DEFAULT_CORES), conf.get(MAX_RETRIES), conf.get(APPLICATIONS), conf.get(DRIVERS), quotas,
                conf.get(RECLAIM_AFTER), conf.get(RECONNECT));
    }

    /// Of what nobody set.
    public static MasterPolicy standard() {
        return of(Conf.empty());
    }
}
