package io.firesteel.functions;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.firesteel.error.FiresteelException;
import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Literal;

/// All built-in functions by name. Made once per engine, immutable, shared by sessions.
public final class Functions {
    private final Map<String, FunctionDefinition> definitions;

    /// Where constant arguments have to be literals.
    public Functions() {
        this(e -> e instanceof Literal l ? Optional.of(l) : Optional.empty());
    }

    /// @param constants the value of an expression without columns, or empty where it has none
    public Functions(Function<Expression, Optional<Literal>> constants) {
        FunctionList list = new FunctionList();
        OperatorFunctions.register(list);
        ArithmeticFunctions.register(list);
        MathFunctions.register(list);
        RandomFunctions.register(list);
        StringFunctions.register(list);
        DateFunctions.register(list);
        ConditionalFunctions.register(list);
        CollectionFunctions.register(list);
        HigherOrderFunctions.register(list);
        AggregateFunctions.register(list);
        HolisticFunctions.register(list);
        new WindowFunctions(constants).register(list);
        new NumberFormatFunctions(constants).register(list);
        new RecordFunctions(constants).register(list);
        definitions = Map.copyOf(list.definitions());
    }

    /// The function of that name in any case.
    public Optional<FunctionDefinition> find(String name) {
        return Optional.ofNullable(definitions.get(name.toLowerCase(Locale.ROOT)));
    }

    /// Every name under which a function can be called.
    public Collection<String> names() {
        return definitions.keySet();
    }

    /// The other names of a function, in order.
    public List<String> synonyms(String name) {
        FunctionDefinition definition = find(name).orElseThrow(() -> unknown(name));
        return names().stream()
                .filter(n -> !n.equalsIgnoreCase(name) && definitions.get(n).binder() == definition.binder())
                .sorted()
                .toList();
    }

    /// Binds a call; a wrong number of arguments or an unknown name is a named error.
    public Expression bind(Call call) {
        FunctionDefinition definition = find(call.name()).orElseThrow(() -> unknown(call.name()));
        if (call.count() < definition.minimum() || call.count() > definition.maximum()) {
            throw FunctionErrors.count(call.name(), expected(definition), call.count());
        }
        return definition.binder().bind(call);
    }

    private static String expected(FunctionDefinition d) {
        if (d.maximum() == FunctionDefinition.ANY) {
            return "> " + (d.minimum() - 1);
        }
        List<String> counts = IntStream.rangeClosed(d.minimum(), d.maximum())
                .mapToObj(Integer::toString)
                .toList();
        return counts.size() == 1 ? counts.getFirst() : counts.toString();
    }

    /// The error for a name that no function has, with the nearest names.
    public FiresteelException unknown(String name) {
        List<String> near = Nearest.of(name, definitions.keySet()
                .stream()
                .filter(n -> Character.isLetter(n.charAt(0)))
                .toList(), 3);
        return new FiresteelException(FunctionErrors.ROUTINE,
                Map.of("routineName", "`" + name + "`", "hint", near.isEmpty()
                        ? ""
                        : " Did you mean one of " + near.stream().map(n -> "`" + n + "`").toList() + "?"));
    }
}
