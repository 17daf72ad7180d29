package io.firesteel.operators.function;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.Signature;
import io.firesteel.operators.function.collection.CollectionBodies;
import io.firesteel.operators.function.json.JsonBodies;
import io.firesteel.operators.function.math.MathBodies;
import io.firesteel.operators.function.random.RandomBodies;
import io.firesteel.operators.function.text.TextBodies;
import io.firesteel.operators.function.time.TimeBodies;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.DataType;
import io.firesteel.vector.VectorFunction;

/// The bodies of the built-in scalar functions, collected from their families. Made once per engine or task, immutable;
/// read by the expression compiler.
public final class EngineFunctions implements FunctionBodies {
    private final BodyList bodies = new BodyList();

    /// Those of this module alone, outside of any task.
    public EngineFunctions() {
        this(0, List.of());
    }

    /// @param partition number of the task's partition, which random numbers and row numbers depend on
    /// @param more      families of other modules
    public EngineFunctions(int partition, List<Consumer<BodyList>> more) {
        TextBodies.register(bodies);
        MathBodies.register(bodies);
        TimeBodies.register(bodies);
        CollectionBodies.register(bodies);
        JsonBodies.register(bodies);
        RandomBodies.register(bodies, partition);
        more.forEach(family -> family.accept(bodies));
    }

    @Override
    public VectorFunction find(String function, List<DataType> arguments, DataType result, EvalMode mode) {
        return bodies.find(new Signature(function, arguments, result, mode));
    }

    /// The canonical names that have bodies.
    public Set<String> names() {
        return bodies.names();
    }
}
