package io.firesteel.scheduler.sim;

import java.util.EnumMap;
import java.util.Map;

/// Runs simulations from the command line: `Simulate FROM TO` tries the seeds from FROM to TO - 1, prints those that fail
/// and what they did in all; `Simulate large EXECUTORS TASKS` runs one large stage.
public final class Simulate {

    private Simulate() {
    }

    public static void main(String[] args) {
        if (args[0].equals("large")) {
            long start = System.nanoTime();
            Simulation simulation = Simulation.large(1, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
            simulation.run();
            System.out.printf("%d executors killed, %d tasks launched, %d failed, %d events, %s, %d ms of simulated "
                    + "time, %d ms%n", simulation.config.kills(), simulation.checks.starts, simulation.checks.failures,
                    simulation.handled, simulation.jobs.getFirst().error == null ? "right result" : "no result",
                    simulation.clock.millis(), (System.nanoTime() - start) / 1_000_000);
            return;
        }
        long from = Long.parseLong(args[0]);
        long to = args.length > 1 ? Long.parseLong(args[1]) : from + 1;
        long began = System.nanoTime();
        long tasks = 0;
        long failures = 0;
        long events = 0;
        long jobs = 0;
        long ahead = 0;
        long takenBack = 0;
        long forgotten = 0;
        int broken = 0;
        Map<SimGivenUp, Integer> givenUp = new EnumMap<>(SimGivenUp.class);
        for (long seed = from; seed < to && broken < 5; seed++) {
            Simulation simulation = new Simulation(seed, SimConfig.of(seed));
            try {
                simulation.run();
            } catch (RuntimeException e) {
                broken++;
                System.out.println("seed " + seed + ": " + e + "\n" + simulation.replay());
                if (args.length == 1 || !(e instanceof SimChecks.Violation)) {
                    e.printStackTrace(System.out);
                }
            }
            tasks += simulation.checks.starts;
            failures += simulation.checks.failures;
            events += simulation.handled;
            ahead += simulation.checks.ahead;
            takenBack += simulation.checks.takenBack;
            forgotten += simulation.checks.forgotten;
            jobs += simulation.jobs.size();
            simulation.givenUp.forEach((why, count) -> givenUp.merge(why, count, Integer::sum));
        }
        int aborted = givenUp.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "%d seeds, %d broken, %d tasks launched (%d before a slot was free, %d of them taken back), %d failed, "
                        + "%d of %d jobs given up, %d times results taken back, %d events, %d ms%n",
                to - from, broken, tasks, ahead, takenBack, failures, aborted, jobs, forgotten, events,
                (System.nanoTime() - began) / 1_000_000);
        givenUp.forEach((why, count) -> System.out.printf("given up: %d, %s%n", count, why.words));
    }
}
