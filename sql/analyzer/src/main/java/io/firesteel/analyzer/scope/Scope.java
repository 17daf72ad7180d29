package io.firesteel.analyzer.scope;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.analyzer.AnalysisErrors;
import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.Expression.AttributeReference;

/// The columns that an expression can name, each with the parts by which it can be qualified.
///
/// @param columns       in output order
/// @param caseSensitive whether names must match in case
public record Scope(List<Column> columns, boolean caseSensitive) {

    public Scope {
        columns = List.copyOf(columns);
    }

    /// One visible column.
    ///
    /// @param qualifier e.g. `[spark_catalog, default, t]`; any suffix of it can stand before the name
    /// @param hidden    found by its qualified name only and left out of `*`: the other side's column of USING
    public record Column(List<String> qualifier, AttributeReference attribute, boolean hidden) {
        public Column {
            qualifier = List.copyOf(qualifier);
        }

        public Column(List<String> qualifier, AttributeReference attribute) {
            this(qualifier, attribute, false);
        }

        public Column qualified(List<String> by) {
            return new Column(by, attribute, hidden);
        }

        public String text() {
            List<String> parts = new ArrayList<>(qualifier);
            parts.add(attribute.name());
            return String.join(".", parts);
        }
    }

    /// A column that a name's first parts stand for, and how many parts it took.
    public record Match(AttributeReference attribute, int parts) {
    }

    /// The column that `name` begins with: the longest qualifier wins; null where none fits. Several different columns are
    /// an `AMBIGUOUS_REFERENCE`.
    public Match find(List<String> name, Origin origin) {
        for (int parts = name.size(); parts >= 1; parts--) {
            Set<AttributeReference> found = new LinkedHashSet<>();
            List<Column> matches = new ArrayList<>();
            for (Column column : columns) {
                if (matches(column, name, parts) && found.add(column.attribute)) {
                    matches.add(column);
                }
            }
            if (found.size() > 1) {
                throw AnalysisErrors.of(AnalysisErrors.AMBIGUOUS, Map.of("name", AnalysisErrors.quoted(name),
                        "referenceNames",
                        String.join(", ", matches.stream()
                                .map(c -> AnalysisErrors.quoted(List.of(c.text()
                                        .split("\\."))))
                                .sorted()
                                .toList())),
                        origin);
            }
            if (found.size() == 1) {
                return new Match(found.iterator().next(), parts);
            }
        }
        return null;
    }

    private boolean matches(Column column, List<String> name, int parts) {
        if (!same(column.attribute.name(), name.get(parts - 1)) || parts == 1 && column.hidden) {
            return false;
        }
        int qualifiers = parts - 1;
        int offset = column.qualifier.size() - qualifiers;
        if (offset < 0) {
            return false;
        }
        for (int i = 0; i < qualifiers; i++) {
            if (!same(column.qualifier.get(offset + i), name.get(i))) {
                return false;
            }
        }
        return true;
    }

    public boolean same(String a, String b) {
        return caseSensitive ? a.equals(b) : a.equalsIgnoreCase(b);
    }

    /// The columns of `*`, or of `target.*`.
    public List<AttributeReference> star(List<String> target) {
        List<AttributeReference> all = new ArrayList<>();
        for (Column column : columns) {
            int offset = column.qualifier.size() - target.size();
            boolean fits = offset >= 0;
            for (int i = 0; fits && i < target.size(); i++) {
                fits = same(column.qualifier.get(offset + i), target.get(i));
            }
            if (fits && !(column.hidden && target.isEmpty())) {
                all.add(column.attribute);
            }
        }
        return all;
    }

    public List<String> names() {
        return columns.stream()
                .filter(c -> !c.hidden)
                .map(c -> c.qualifier.isEmpty()
                        ? c.attribute.name()
                        : c.qualifier.getLast() + "." + c.attribute.name())
                .distinct()
                .toList();
    }
}
