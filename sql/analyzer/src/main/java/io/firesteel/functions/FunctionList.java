package io.firesteel.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.functions.FunctionDefinition.Kind;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.types.DataType;

/// What the families fill: definitions by name, with short forms for the common shapes.
final class FunctionList {
    private final Map<String, FunctionDefinition> definitions = new TreeMap<>();

    /// The result type of a call from its coerced arguments.
    @FunctionalInterface
    interface Returns {
        DataType of(List<Expression> arguments);

        static Returns type(DataType type) {
            return a -> type;
        }

        /// The type of argument `i`.
        static Returns like(int i) {
            return a -> a.get(i).type();
        }
    }

    Map<String, FunctionDefinition> definitions() {
        return definitions;
    }

    void add(String name, Kind kind, int minimum, int maximum, FunctionDefinition.Binder binder) {
        if (definitions.put(name, new FunctionDefinition(name, kind, minimum, maximum, binder)) != null) {
            throw new IllegalStateException("function " + name + " is registered twice");
        }
    }

    /// Another name of a registered function.
    void alias(String other, String name) {
        FunctionDefinition d = definitions.get(name);
        add(other, d.kind(), d.minimum(), d.maximum(), d.binder());
    }

    /// A function with exactly these parameters, null if any argument is null.
    void strict(String name, Returns returns, Arg... parameters) {
        add(name, Kind.SCALAR, parameters.length, parameters.length, c -> call(name, c, returns, false, parameters));
    }

    /// A function that can also give null for other reasons; the last `optional` parameters may be left out.
    void lenient(String name, int optional, Returns returns, Arg... parameters) {
        add(name, Kind.SCALAR, parameters.length - optional, parameters.length, c -> call(name, c, returns, true,
                parameters));
    }

    /// A strict function whose last `optional` parameters may be left out.
    void optional(String name, int optional, Returns returns, Arg... parameters) {
        add(name, Kind.SCALAR, parameters.length - optional, parameters.length, c -> call(name, c, returns, false,
                parameters));
    }

    /// A strict function that repeats its last parameter any number of times, at least `minimum` arguments in all.
    void variadic(String name, int minimum, Returns returns, Arg... parameters) {
        add(name, Kind.SCALAR, minimum, FunctionDefinition.ANY, c -> call(name, c, returns, false, parameters));
    }

    /// A strict function of a moment: the session's zone follows as a last constant argument.
    void zoned(String name, Returns returns, Arg... parameters) {
        add(name, Kind.SCALAR, parameters.length, parameters.length, c -> {
            List<Expression> arguments = new ArrayList<>(coerced(c, parameters));
            arguments.add(Shapes.text(c.session().zone()));
            return of(name, arguments, returns.of(arguments), Shapes.anyNull(arguments), c.session().mode());
        });
    }

    static Expression call(String name, Call c, Returns returns, boolean mayBeNull, Arg... parameters) {
        List<Expression> arguments = coerced(c, parameters);
        return of(name, arguments, returns.of(arguments), mayBeNull || Shapes.anyNull(arguments), c.session().mode());
    }

    static FunctionCall of(String name, List<Expression> arguments, DataType type, boolean nullable, EvalMode mode) {
        return new FunctionCall(name, arguments, type, nullable, mode);
    }

    /// The arguments as the parameters want them; the last parameter repeats.
    static List<Expression> coerced(Call c, Arg... parameters) {
        List<Expression> list = new ArrayList<>(c.count());
        for (int i = 0; i < c.count(); i++) {
            Arg parameter = parameters[Math.min(i, parameters.length - 1)];
            int index = i;
            list.add(parameter.accept()
                    .apply(c.argument(i), c.session())
                    .orElseThrow(() -> FunctionErrors.argument(c.name(),
                            index, parameter.required(), c.argument(index).type())));
        }
        return list;
    }
}
