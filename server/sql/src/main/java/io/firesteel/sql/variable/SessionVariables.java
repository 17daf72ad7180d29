package io.firesteel.sql.variable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import io.firesteel.analyzer.session.CatalogLookup.Variable;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.DataType;
import io.firesteel.types.StructField;

/// The variables of one session; they live as long as it does. A name is `a`, `session.a` or `system.session.a`, in any
/// case.
public final class SessionVariables {
    private static final List<String> QUALIFIER = List.of("system", "session");

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    /// The blocks of the script that a thread runs, the innermost first; threads that it starts to read deep statements see them.
    private final InheritableThreadLocal<Deque<Local>> locals = new InheritableThreadLocal<>();

    /// The variables of one block of a script.
    private record Local(Optional<String> label, Map<String, Entry> entries) {
        Optional<Entry> find(List<String> name) {
            boolean here = name.size() == 1 || name.size() == 2 && label.filter(name.getFirst()::equalsIgnoreCase)
                    .isPresent();
            return here ? Optional.ofNullable(entries.get(key(name.getLast()))) : Optional.empty();
        }
    }

    /// A variable.
    ///
    /// @param type      as declared, CHAR and VARCHAR included
    /// @param otherwise what DEFAULT stands for; empty for null
    /// @param value     in the form of `BoundLiteral`
    public record Entry(String name, DataType type, Optional<UnresolvedExpression> otherwise, Object value) {

        /// As a query sees it.
        public Variable seen() {
            return new Variable(List.of(QUALIFIER.getFirst(), QUALIFIER.getLast(), name), CharVarchar.plain(type),
                    value);
        }
    }

    /// Whether a name can be a variable's: what stands before its last part is the qualifier of all variables.
    public static boolean possible(List<String> name) {
        List<String> before = name.subList(0, name.size() - 1).stream().map(p -> p.toLowerCase(Locale.ROOT)).toList();
        return before.size() <= QUALIFIER.size()
                && before.equals(QUALIFIER.subList(QUALIFIER.size() - before.size(), QUALIFIER.size()));
    }

    public Optional<Entry> find(List<String> name) {
        Optional<Entry> local = blocks().flatMap(b -> b.find(name).stream()).findFirst();
        if (local.isPresent()) {
            return local;
        }
        return entries.isEmpty() || !possible(name)
                ? Optional.empty()
                : Optional.ofNullable(entries.get(key(name.getLast())));
    }

    private Stream<Local> blocks() {
        Deque<Local> blocks = locals.get();
        return blocks == null ? Stream.empty() : blocks.stream();
    }

    /// A block of a script begins on this thread: what is declared from now on is its own.
    public void enter(Optional<String> label) {
        if (locals.get() == null) {
            locals.set(new ArrayDeque<>());
        }
        locals.get().push(new Local(label, new ConcurrentHashMap<>()));
    }

    /// The innermost block ends, and its variables with it.
    public void leave() {
        locals.get().pop();
        if (locals.get().isEmpty()) {
            locals.remove();
        }
    }

    /// A column of a row as a variable of the innermost block.
    public void declare(StructField column, Object value) {
        put(new Entry(column.name(), column.type(), Optional.empty(), value));
    }

    private Map<String, Entry> innermost() {
        return blocks().findFirst().map(Local::entries).orElse(entries);
    }

    /// Whether there is one of that name where the next is declared.
    boolean declared(List<String> name) {
        return innermost().containsKey(key(name.getLast()));
    }

    /// Puts a variable under its name; one of that name goes.
    void put(Entry entry) {
        innermost().put(key(entry.name()), entry);
    }

    /// Gives a variable a value; one that is gone meanwhile stays gone.
    void set(Entry entry, Object value) {
        Map<String, Entry> holder = blocks().map(Local::entries)
                .filter(e -> e.get(key(entry.name())) == entry)
                .findFirst()
                .orElse(entries);
        holder.computeIfPresent(key(entry.name()), (key, old) -> new Entry(old.name(), old.type(), old.otherwise(),
                value));
    }

    /// False where there is none.
    boolean remove(List<String> name) {
        return entries.remove(key(name.getLast())) != null;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
