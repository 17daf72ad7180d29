package io.firesteel.plan.unresolved;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.types.StructType;

/// A query before its names are looked up. Made by the SQL parser, the Connect reader and the DataFrame calls through
/// the one `PlanBuilder`; read by the analyzer alone.
public sealed interface UnresolvedPlan {

    /// A table, view, or ``format.`path` ``, by name.
    record UnresolvedRelation(List<String> name, Map<String, String> options, Origin origin) implements UnresolvedPlan {
        public UnresolvedRelation {
            name = List.copyOf(name);
            options = Map.copyOf(options);
        }
    }

    /// Files or a source named by the reader API: `read.format(f).options(o).load(paths)`.
    ///
    /// @param schema given by the user, or empty to infer
    record UnresolvedDataSource(String format, List<String> paths, Map<String, String> options,
            Optional<StructType> schema) implements UnresolvedPlan {
    }

    /// `range(...)`, `explode(...)` and other functions in FROM.
    record UnresolvedTableFunction(List<String> name, List<UnresolvedExpression> arguments, List<String> columnAliases,
            Origin origin) implements UnresolvedPlan {
    }

    /// `VALUES (1, 'a'), (2, 'b') AS t(x, y)`; each row has the same number of cells.
    record UnresolvedInlineTable(List<String> columns, List<List<UnresolvedExpression>> rows, Origin origin)
            implements
                UnresolvedPlan {
    }

    /// Rows that exist already, as `createDataFrame` gives them.
    ///
    /// @param rows each as long as the schema; values in the form that `io.firesteel.types` states for each type
    record LocalRelation(StructType schema, List<Object[]> rows) implements UnresolvedPlan {
    }

    /// A plan that is analyzed already: what a DataFrame holds, under a new operation.
    ///
    /// @param columns what can be named, in order
    /// @param frames  numbers of the DataFrames that the plan is made of
    record AnalyzedRelation(LogicalPlan plan, List<VisibleColumn> columns, Set<Long> frames)
            implements
                UnresolvedPlan {
        public AnalyzedRelation {
            columns = List.copyOf(columns);
            frames = Set.copyOf(frames);
        }
    }

    /// A column of an analyzed plan with the names that can stand before its own.
    ///
    /// @param hidden found by its qualified name only and left out of `*`
    record VisibleColumn(List<String> qualifier, AttributeReference attribute, boolean hidden) {
        public VisibleColumn {
            qualifier = List.copyOf(qualifier);
        }
    }

    /// One row without columns: SELECT without FROM.
    record OneRow() implements UnresolvedPlan {
    }

    /// SELECT list over `child`. Aggregate functions in the list make the analyzer treat it as a global aggregate.
    record UnresolvedProject(UnresolvedPlan child, List<UnresolvedExpression> items) implements UnresolvedPlan {
    }

    /// WHERE.
    record UnresolvedFilter(UnresolvedPlan child, UnresolvedExpression condition) implements UnresolvedPlan {
    }

    /// GROUP BY with its SELECT list and HAVING.
    ///
    /// @param groupings what is grouped by; ordinals and select aliases are still themselves
    /// @param kind      plain, or how `sets` came about
    /// @param sets      grouping sets as indexes into `groupings`; empty for a plain GROUP BY
    /// @param all       GROUP BY ALL
    record UnresolvedAggregate(UnresolvedPlan child, List<UnresolvedExpression> groupings, List<List<Integer>> sets,
            List<UnresolvedExpression> items, Optional<UnresolvedExpression> having, boolean all)
            implements
                UnresolvedPlan {
    }

    /// HAVING without GROUP BY.
    record UnresolvedHaving(UnresolvedPlan child, UnresolvedExpression condition) implements UnresolvedPlan {
    }

    /// QUALIFY: a condition over the window functions of a SELECT.
    record UnresolvedQualify(UnresolvedPlan child, UnresolvedExpression condition) implements UnresolvedPlan {
    }

    /// DISTINCT rows.
    record UnresolvedDistinct(UnresolvedPlan child) implements UnresolvedPlan {
    }

    /// Rows of `child` that are distinct in `columns`; any one of each group stays (`dropDuplicates`).
    record UnresolvedDeduplicate(UnresolvedPlan child, List<String> columns) implements UnresolvedPlan {
    }

    /// ORDER BY when `global`, else SORT BY within partitions.
    record UnresolvedSort(UnresolvedPlan child, List<UnresolvedExpression.SortKey> keys, boolean global)
            implements
                UnresolvedPlan {
    }

    /// DISTRIBUTE BY, `repartition`, `coalesce`.
    ///
    /// @param keys    empty for round robin
    /// @param count   partitions, or 0 for the default
    /// @param shuffle false for `coalesce`
    record UnresolvedRepartition(UnresolvedPlan child, List<UnresolvedExpression> keys, int count, boolean shuffle)
            implements
                UnresolvedPlan {
    }

    record UnresolvedLimit(UnresolvedPlan child, UnresolvedExpression count) implements UnresolvedPlan {
    }

    record UnresolvedOffset(UnresolvedPlan child, UnresolvedExpression count) implements UnresolvedPlan {
    }

    /// The last `count` rows.
    record UnresolvedTail(UnresolvedPlan child, UnresolvedExpression count) implements UnresolvedPlan {
    }

    /// A join of any kind.
    ///
    /// @param using columns of USING; empty otherwise
    record UnresolvedJoin(UnresolvedPlan left, UnresolvedPlan right, JoinKind kind, Optional<UnresolvedExpression> on,
            List<String> using, boolean natural, boolean lateral, Origin origin) implements UnresolvedPlan {
    }

    /// UNION, INTERSECT, EXCEPT.
    ///
    /// @param byName       columns are matched by name, not position
    /// @param allowMissing with `byName`: a column that one side lacks is null there
    record UnresolvedSetOperation(UnresolvedPlan left, UnresolvedPlan right, SetOperator operator, boolean all,
            boolean byName, boolean allowMissing) implements UnresolvedPlan {
    }

    /// `AS name(columns)`.
    record UnresolvedAlias(UnresolvedPlan child, String name, List<String> columns) implements UnresolvedPlan {
    }

    /// WITH: each definition sees those before it.
    record UnresolvedWith(UnresolvedPlan child, List<CommonTable> tables, boolean recursive) implements UnresolvedPlan {
    }

    /// LATERAL VIEW and generators of the DataFrame calls.
    record UnresolvedGenerate(UnresolvedPlan child, UnresolvedExpression generator, boolean outer, String alias,
            List<String> columns) implements UnresolvedPlan {
    }

    /// WINDOW name AS (...), visible in `child`.
    record UnresolvedWindows(UnresolvedPlan child, Map<String, UnresolvedExpression.WindowSpec> windows)
            implements
                UnresolvedPlan {
    }

    /// TABLESAMPLE or `sample`.
    ///
    /// @param seed empty for a random one
    record UnresolvedSample(UnresolvedPlan child, double lower, double upper, boolean replacement, Optional<Long> seed)
            implements
                UnresolvedPlan {
    }

    /// PIVOT.
    record UnresolvedPivot(UnresolvedPlan child, List<UnresolvedExpression> aggregates, List<UnresolvedExpression> on,
            List<UnresolvedExpression> values) implements UnresolvedPlan {
    }

    /// UNPIVOT: each set of columns becomes a row.
    record UnresolvedUnpivot(UnresolvedPlan child, List<List<UnresolvedExpression>> columnSets, List<String> setNames,
            String nameColumn, List<String> valueColumns, boolean includeNulls) implements UnresolvedPlan {
    }

    /// Hints such as BROADCAST(t), by name.
    record UnresolvedHint(UnresolvedPlan child, String name, List<UnresolvedExpression> arguments)
            implements
                UnresolvedPlan {
    }

    /// One definition of WITH.
    ///
    /// @param maxLevel MAX RECURSION LEVEL
    record CommonTable(String name, List<String> columns, UnresolvedPlan plan, Optional<Integer> maxLevel,
            Origin origin) {
    }

    /// The kinds of join.
    enum JoinKind {
        INNER, CROSS, LEFT_OUTER, RIGHT_OUTER, FULL_OUTER, LEFT_SEMI, LEFT_ANTI
    }

    /// The set operations.
    enum SetOperator {
        UNION, INTERSECT, EXCEPT
    }
}
