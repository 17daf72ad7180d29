package io.firesteel.resources;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;

/// How much of each special resource somebody asks for: `spark.{worker,driver,executor,task}.resource.{name}.amount`. Read by
/// whoever gives or takes addresses.
public final class ResourceAmounts {
    public static final String WORKER = "spark.worker";
    public static final String DRIVER = "spark.driver";
    public static final String EXECUTOR = "spark.executor";
    private static final String TASK = "spark.task";

    private ResourceAmounts() {
    }

    /// Addresses by resource name. A resource that any setting of the component names needs an amount.
    public static Map<String, Integer> of(Conf conf, String component) {
        Map<String, Integer> amounts = new TreeMap<>();
        for (String name : names(conf, component)) {
            int amount = Setting.integer(key(component, name, "amount"), 0, "How many addresses.")
                    .where(n -> n >= 0, "a whole number of 0 or more: only tasks share addresses")
                    .parse(amount(conf, component, name));
            if (amount > 0) {
                amounts.put(name, amount);
            }
        }
        return amounts;
    }

    /// Addresses that a task takes, by resource name; below 1 several tasks share one.
    public static Map<String, Double> ofTasks(Conf conf) {
        Map<String, Double> amounts = new TreeMap<>();
        for (String name : names(conf, TASK)) {
            double amount = Setting.decimal(key(TASK, name, "amount"), 0, "How much of an address.")
                    .where(n -> n >= 0 && (n <= 1 || n == Math.rint(n)), "at most 1.0, or a whole number")
                    .parse(amount(conf, TASK, name));
            if (amount > 0) {
                amounts.put(name, amount);
            }
        }
        return amounts;
    }

    /// Refuses tasks that ask for more than an executor has.
    public static void requireRoom(Conf conf) {
        Map<String, Integer> executors = of(conf, EXECUTOR);
        ofTasks(conf).forEach((name, amount) -> {
            Integer there = executors.get(name);
            if (there == null) {
                throw ResourceErrors.error(ResourceErrors.NO_EXECUTOR_AMOUNT, "resource", name);
            }
            if (there < amount) {
                throw ResourceErrors.error(ResourceErrors.TASK_TOO_LARGE, "resource", name, "executor",
                        String.valueOf(there), "task", String.valueOf(amount));
            }
        });
    }

    /// Refuses tasks that ask for anything, where executors have nothing.
    public static void requireNone(Conf conf, String master) {
        ofTasks(conf).keySet().stream().findFirst().ifPresent(name -> {
            throw ResourceErrors.error(ResourceErrors.NOT_THERE, "resource", name, "master", master);
        });
    }

    private static Set<String> names(Conf conf, String component) {
        String prefix = component + ".resource.";
        Set<String> names = new TreeSet<>();
        for (String key : conf.asMap().keySet()) {
            if (key.startsWith(prefix)) {
                String rest = key.substring(prefix.length());
                int dot = rest.indexOf('.');
                names.add(dot < 0 ? rest : rest.substring(0, dot));
            }
        }
        return names;
    }

    private static String amount(Conf conf, String component, String name) {
        String key = key(component, name, "amount");
        return conf.text(key)
                .orElseThrow(() -> ResourceErrors.error(ResourceErrors.NO_AMOUNT, "resource", name, "key", key));
    }

    static String key(String component, String name, String what) {
        return component + ".resource." + name + "." + what;
    }
}
