package io.firesteel.scheduler.sim;

import java.util.SplittableRandom;

/// How hard a simulated cluster is on the schedulers. Times in milliseconds, chances per message, task or tick.
///
/// @param kills     how many executors die, at random times
/// @param fileLoss  how many map outputs vanish from live executors
/// @param loss      chance that a message never arrives
/// @param twice     chance that it arrives twice
/// @param maxDelay  of a message
/// @param taskFails chance that user code throws
/// @param silent    chance that nobody reports a death: only missing heartbeats tell
/// @param falseDeaths executors that are declared dead but live on for a while
/// @param rich      graphs with values, objects, barriers, adaptive plans, caches, early ends
public record SimConfig(int executors, int slots, int hosts, int jobs, int maxTasks, int kills, int fileLoss,
        double loss, double twice, int maxDelay, double taskFails, double silent, int falseDeaths, boolean rich) {

    /// A mixture that depends on the seed: calm and rough clusters, small and larger graphs.
    public static SimConfig of(long seed) {
        SplittableRandom r = new SplittableRandom(seed * 31 + 7);
        int executors = 1 + r.nextInt(r.nextInt(4) == 0 ? 50 : 8);
        boolean rough = r.nextInt(4) != 0;
        int tasks = r.nextInt(5) == 0 ? 2000 : 150;
        return new SimConfig(executors, 1 + r.nextInt(4), 1 + r.nextInt(Math.max(1, executors / 2)), 1 + r.nextInt(4),
                tasks, rough ? r.nextInt(executors * 2 + 2) : 0, rough ? r.nextInt(25) : 0,
                rough ? r.nextDouble() * 0.1 : 0, rough ? r.nextDouble() * 0.1 : 0, 1 + r.nextInt(200),
                rough ? r.nextDouble() * 0.05 : 0, r.nextDouble(), rough ? r.nextInt(3) : 0, r.nextBoolean());
    }
}
