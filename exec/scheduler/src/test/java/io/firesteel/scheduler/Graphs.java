package io.firesteel.scheduler;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.stages.Edge;
import io.firesteel.stages.Partitions;
import io.firesteel.stages.ReadPlan;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageBinary;
import io.firesteel.stages.StageGraph;
import io.firesteel.stages.StageOutput;
import io.firesteel.stages.StageTraits;
import io.firesteel.stages.StageTraits.Determinism;

/// Small stage graphs for tests.
public final class Graphs {
    public static final StageTraits INDETERMINATE = new StageTraits(Determinism.INDETERMINATE, false, false, 0);
    public static final StageTraits BARRIER = new StageTraits(Determinism.DETERMINATE, true, false, 0);
    public static final StageTraits COMMITS = new StageTraits(Determinism.DETERMINATE, false, true, 0);

    private Graphs() {
    }

    public static Stage result(int id, int tasks, int... exchanges) {
        return stage(id, tasks, new StageOutput.Result(), StageTraits.DEFAULT, reads(exchanges));
    }

    public static Stage map(int id, int tasks, int exchange, int reducers, int... exchanges) {
        return stage(id, tasks, new StageOutput.Exchange(exchange, reducers), StageTraits.DEFAULT, reads(exchanges));
    }

    public static Stage value(int id, int tasks, int value, int... exchanges) {
        return stage(id, tasks, new StageOutput.Value(value), StageTraits.DEFAULT, reads(exchanges));
    }

    public static Stage stage(int id, int tasks, StageOutput output, StageTraits traits, List<Edge> inputs) {
        return new Stage(id, "stage" + id + " at Test.java:" + id, "", Partitions.indexed(tasks),
                new StageBinary("test", new byte[]{(byte) id}), inputs, output, traits, List.of());
    }

    public static Stage with(Stage s, StageTraits traits) {
        return new Stage(s.id(), s.name(), s.details(), s.partitions(), s.binary(), s.inputs(), s.output(), traits,
                s.datasets());
    }

    public static Stage with(Stage s, Partitions partitions) {
        return new Stage(s.id(), s.name(), s.details(), partitions, s.binary(), s.inputs(), s.output(), s.traits(),
                s.datasets());
    }

    public static Stage with(Stage s, List<Edge> inputs) {
        return new Stage(s.id(), s.name(), s.details(), s.partitions(), s.binary(), inputs, s.output(), s.traits(),
                s.datasets());
    }

    public static List<Edge> reads(int... exchanges) {
        List<Edge> edges = new ArrayList<>();
        for (int exchange : exchanges) {
            edges.add(new Edge.Shuffle(exchange, new ReadPlan.OneToOne()));
        }
        return edges;
    }

    public static StageGraph graph(Stage... stages) {
        return new StageGraph(0, List.of(stages));
    }
}
