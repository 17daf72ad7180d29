package io.firesteel.operators.function.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import io.firesteel.vector.VectorFunction;

/// What the families fill: for each function name what makes a body for one use of it.
public final class BodyList {
    private final Map<String, Function<Signature, VectorFunction>> makers = new HashMap<>();

    /// A function whose body depends on the types or the mode; the maker may answer null for types it does not take.
    public void add(String name, Function<Signature, VectorFunction> maker) {
        if (makers.put(name, maker) != null) {
            throw new IllegalStateException("function " + name + " has two bodies");
        }
    }

    /// A function of one row that is null where an argument is.
    public void rows(String name, RowBody body) {
        add(name, s -> RowFunction.strict(body));
    }

    /// The same for a body that keeps buffers.
    public void fresh(String name, Supplier<RowBody> body) {
        add(name, s -> RowFunction.strict(body.get()));
    }

    /// Several functions with one maker.
    public void all(List<String> names, Function<Signature, VectorFunction> maker) {
        names.forEach(n -> add(n, maker));
    }

    /// A new body, or null where there is none.
    public VectorFunction find(Signature use) {
        Function<Signature, VectorFunction> maker = makers.get(use.name());
        return maker == null ? null : maker.apply(use);
    }

    public Set<String> names() {
        return Set.copyOf(makers.keySet());
    }
}
