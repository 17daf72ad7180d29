package io.firesteel.sql.variable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.firesteel.analyzer.session.CatalogLookup.Variable;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.DataType;

/// The variables of one session; they live as long as it does. A name is `a`, `session.a` or `system.session.a`, in any
/// case.
public final class SessionVariables {
    private static final List<String> QUALIFIER = List.of("system", "session");

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

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
        return entries.isEmpty() || !possible(name)
                ? Optional.empty()
                : Optional.ofNullable(entries.get(key(name.getLast())));
    }

    /// Puts a variable under its name; one of that name goes.
    void put(Entry entry) {
        entries.put(key(entry.name()), entry);
    }

    /// Gives a variable a value; one that is gone meanwhile stays gone.
    void set(Entry entry, Object value) {
        entries.computeIfPresent(key(entry.name()), (key, old) -> new Entry(old.name(), old.type(), old.otherwise(),
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
