package io.firesteel.scheduler.sim;

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
            System.out.printf("%d tasks launched, %d failed, %d events, %d ms of simulated time, %d ms%n",
                    simulation.checks.starts, simulation.checks.failures, simulation.handled,
                    simulation.clock.millis(), (System.nanoTime() - start) / 1_000_000);
            return;
        }
        long from = Long.parseLong(args[0]);
        long to = args.length > 1 ? Long.parseLong(args[1]) : from + 1;
        long began = System.nanoTime();
        long tasks = 0;
        long failures = 0;
        long events = 0;
        int broken = 0;
        int aborted = 0;
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
            aborted += (int) simulation.jobs.stream().filter(j -> j.error != null).count();
        }
        System.out.printf("%d seeds, %d broken, %d tasks launched, %d failed, %d jobs given up, %d events, %d ms%n",
                to - from,
                broken, tasks, failures, aborted, events, (System.nanoTime() - began) / 1_000_000);
    }
}
