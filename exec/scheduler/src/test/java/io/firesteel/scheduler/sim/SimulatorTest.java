package io.firesteel.scheduler.sim;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.assertj.core.api.Assertions.assertThat;

/// Many seeds of the simulated cluster: no wrong result, no hang, no double commit, no partial rollback.
final class SimulatorTest {

    private static void seeds(long from, long to) {
        long tasks = 0;
        long ahead = 0;
        long takenBack = 0;
        long forgotten = 0;
        for (long seed = from; seed < to; seed++) {
            SimChecks checks = run(seed);
            tasks += checks.starts;
            ahead += checks.ahead;
            takenBack += checks.takenBack;
            forgotten += checks.forgotten;
        }
        assertThat(tasks).isGreaterThan(to - from);
        assertThat(ahead).isGreaterThan(tasks / 20);
        assertThat(takenBack).isGreaterThan(0);
        assertThat(forgotten).isGreaterThan(0);
    }

    private static SimChecks run(long seed) {
        Simulation simulation = new Simulation(seed, SimConfig.of(seed));
        try {
            simulation.run();
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage() + "\n" + simulation.replay(), e);
        }
        return simulation.checks;
    }

    @Test
    void twoHundredSeeds() {
        seeds(0, 200);
    }

    /// A value of an indeterminate stage, told to the planner of one job, and needed by another that has no planner.
    @Test
    void aJobIsGivenUpForWhatItsOwnPlannerWasTold() {
        Simulation simulation = new Simulation(7077, SimConfig.of(7077));
        simulation.run();
        assertThat(simulation.jobs.stream().filter(j -> j.error != null)).hasSize(1).allMatch(j -> j.adaptive);
    }

    @Test
    @Tag("slow")
    void tenThousandSeeds() {
        seeds(200, 10_200);
    }

    @Test
    @Tag("slow")
    void aLargeStageOnAThousandExecutors() {
        // As many as the stored rows leave room for in a test's heap; `Simulate large 1000 1000000` wants 3 GB.
        Simulation simulation = Simulation.large(1, 1000, 200_000);
        simulation.run();
        assertThat(simulation.checks.starts).isGreaterThan(200_000);
        assertThat(simulation.jobs.getFirst().error).isNull();
    }

    @Test
    @EnabledIfSystemProperty(named = "firesteel.sim.seed", matches = "-?\\d+")
    void replay() {
        run(Long.getLong("firesteel.sim.seed"));
    }
}
