package io.firesteel.scheduler.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import io.firesteel.stages.StageTraits;
import io.firesteel.stages.StageTraits.Determinism;

/// Makes the jobs of a simulation: random graphs over a common stock of exchanges, so that jobs share some.
final class SimPrograms {
    private final SplittableRandom random;
    private final SimConfig config;
    private final List<SimNode> exchanges = new ArrayList<>();
    private int lastId;

    SimPrograms(SplittableRandom random, SimConfig config) {
        this.random = random;
        this.config = config;
    }

    List<SimJob> jobs() {
        int nodes = 1 + random.nextInt(7);
        int budget = Math.max(nodes, config.maxTasks());
        for (int i = 0; i < nodes; i++) {
            exchanges.add(exchange(1 + random.nextInt(Math.max(1, budget / nodes))));
        }
        List<SimJob> jobs = new ArrayList<>();
        int stageId = 0;
        for (int id = 0; id < config.jobs(); id++) {
            SimNode result = result();
            boolean early = config.rich() && random.nextInt(6) == 0;
            int enough = early ? 1 + random.nextInt(result.tasks) : result.tasks;
            SimJob job = new SimJob(id, result, enough, config.rich() && random.nextInt(3) == 0,
                    Map.of("spark.scheduler.pool", "pool" + random.nextInt(2)), stageId);
            stageId += job.stageCount();
            jobs.add(job);
        }
        return jobs;
    }

    private SimNode exchange(int tasks) {
        List<SimNode> inputs = some(exchanges, 2);
        boolean indeterminate = !inputs.isEmpty() && random.nextInt(5) == 0;
        boolean barrier = config.rich() && random.nextInt(12) == 0;
        int count = barrier ? Math.min(tasks, Math.clamp(config.executors() * config.slots() / 2, 1, 6)) : tasks;
        StageTraits traits = new StageTraits(indeterminate ? Determinism.INDETERMINATE : Determinism.UNORDERED, barrier,
                false, 0);
        List<SimNode> sides = sides();
        boolean stable = !indeterminate && inputs.stream().noneMatch(SimNode::unstable);
        boolean cached = config.rich() && stable && random.nextInt(4) == 0;
        return new SimNode(SimNode.Kind.EXCHANGE, ++lastId, count, 1 + random.nextInt(10), traits, cached, inputs,
                sides);
    }

    private SimNode result() {
        List<SimNode> inputs = some(exchanges, 3);
        StageTraits traits = new StageTraits(Determinism.UNORDERED, config.rich() && random.nextInt(12) == 0,
                random.nextInt(3) == 0, 0);
        int tasks = traits.barrier()
                ? 1 + random.nextInt(Math.clamp(config.executors() * config.slots() / 2, 1, 6))
                : 1 + random.nextInt(20);
        boolean cached = config.rich() && inputs.stream().noneMatch(SimNode::unstable) && random.nextInt(4) == 0;
        return new SimNode(SimNode.Kind.RESULT, ++lastId, tasks, 0, traits, cached, inputs, sides());
    }

    private List<SimNode> sides() {
        if (!config.rich() || exchanges.isEmpty() || random.nextInt(4) != 0) {
            return List.of();
        }
        SimNode.Kind kind = random.nextBoolean() ? SimNode.Kind.VALUE : SimNode.Kind.OBJECT;
        SimNode from = exchanges.get(random.nextInt(exchanges.size()));
        return List.of(new SimNode(kind, ++lastId, kind == SimNode.Kind.VALUE ? 1 + random.nextInt(3) : 1, 0,
                StageTraits.DEFAULT, false, List.of(from), List.of()));
    }

    private List<SimNode> some(List<SimNode> from, int most) {
        List<SimNode> chosen = new ArrayList<>();
        int wanted = from.isEmpty() ? 0 : random.nextInt(most + 1);
        for (int i = 0; i < wanted; i++) {
            SimNode node = from.get(random.nextInt(from.size()));
            if (!chosen.contains(node)) {
                chosen.add(node);
            }
        }
        return chosen;
    }
}
