package io.firesteel.scheduler.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The free addresses of an executor's special resources, in shares of an address, so that several tasks can use one GPU.
final class ResourceAddresses {
    /// Shares of one address; fine enough for any amount that is one over a whole number.
    private static final long WHOLE = 5040L * 11 * 13 * 17;

    private final Map<String, List<String>> addresses;
    private final Map<String, long[]> free = new HashMap<>();

    ResourceAddresses(Map<String, List<String>> addresses) {
        this.addresses = addresses;
        addresses.forEach((name, list) -> {
            long[] shares = new long[list.size()];
            java.util.Arrays.fill(shares, WHOLE);
            free.put(name, shares);
        });
    }

    /// How many tasks with these needs could start now; very many if they need none.
    int fits(Map<String, Double> needs) {
        long least = Integer.MAX_VALUE;
        for (Map.Entry<String, Double> need : needs.entrySet()) {
            long[] shares = free.getOrDefault(need.getKey(), new long[0]);
            least = Math.min(least, count(shares, need.getValue()));
        }
        return (int) least;
    }

    private static long count(long[] shares, double amount) {
        long tasks = 0;
        if (amount < 1) {
            for (long share : shares) {
                tasks += share / share(amount);
            }
            return tasks;
        }
        for (long share : shares) {
            tasks += share == WHOLE ? 1 : 0;
        }
        return tasks / (long) amount;
    }

    /// Takes the addresses of one task; [#fits] has said that it fits.
    Map<String, List<String>> take(Map<String, Double> needs) {
        Map<String, List<String>> taken = new HashMap<>();
        needs.forEach((name, amount) -> taken.put(name, take(name, amount)));
        return taken;
    }

    private List<String> take(String name, double amount) {
        long[] shares = free.get(name);
        long share = share(amount);
        List<String> taken = new ArrayList<>();
        int wanted = amount < 1 ? 1 : (int) amount;
        for (int i = 0; i < shares.length && taken.size() < wanted; i++) {
            if (shares[i] >= share) {
                shares[i] -= share;
                taken.add(addresses.get(name).get(i));
            }
        }
        return taken;
    }

    /// Returns what [#take] gave.
    void giveBack(Map<String, Double> needs, Map<String, List<String>> taken) {
        taken.forEach((name, list) -> {
            long[] shares = free.get(name);
            for (String address : list) {
                shares[addresses.get(name).indexOf(address)] += share(needs.get(name));
            }
        });
    }

    private static long share(double amount) {
        // An amount below one is a share of an address: as many tasks as fit wholly.
        return amount >= 1 ? WHOLE : WHOLE / Math.max(1, (long) Math.floor(1 / amount + 1e-9));
    }
}
