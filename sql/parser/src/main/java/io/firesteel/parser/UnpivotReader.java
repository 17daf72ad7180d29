package io.firesteel.parser;

import java.util.ArrayList;
import java.util.List;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser.UnpivotAliasContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.UnpivotClauseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.UnpivotColumnContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.UnpivotMultiValueColumnClauseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.UnpivotSingleValueColumnClauseContext;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedAlias;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedUnpivot;

/// UNPIVOT with one or several value columns.
final class UnpivotReader {

    UnresolvedPlan read(UnresolvedPlan child, UnpivotClauseContext node) {
        boolean nulls = node.nullOperator != null && node.nullOperator.INCLUDE() != null;
        List<List<UnresolvedExpression>> sets = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        String nameColumn;
        if (node.operator.unpivotSingleValueColumnClause() != null) {
            UnpivotSingleValueColumnClauseContext single = node.operator.unpivotSingleValueColumnClause();
            values.add(Names.name(single.unpivotValueColumn().identifier()));
            nameColumn = Names.name(single.unpivotNameColumn().identifier());
            single.unpivotColumns.forEach(c -> {
                sets.add(List.of(column(c.unpivotColumn())));
                names.add(name(c.unpivotAlias(), List.of(c.unpivotColumn())));
            });
        } else {
            UnpivotMultiValueColumnClauseContext multi = node.operator.unpivotMultiValueColumnClause();
            multi.unpivotValueColumns.forEach(v -> values.add(Names.name(v.identifier())));
            nameColumn = Names.name(multi.unpivotNameColumn().identifier());
            multi.unpivotColumnSets.forEach(s -> {
                sets.add(s.unpivotColumns.stream().map(UnpivotReader::column).toList());
                names.add(name(s.unpivotAlias(), s.unpivotColumns));
            });
        }
        UnresolvedPlan plan = new UnresolvedUnpivot(child, sets, names, nameColumn, values, nulls);
        return node.errorCapturingIdentifier() == null
                ? plan
                : new UnresolvedAlias(plan, Names.name(node.errorCapturingIdentifier()), List.of());
    }

    private static UnresolvedExpression column(UnpivotColumnContext node) {
        return new UnresolvedAttribute(Names.parts(node.multipartIdentifier()), Names.origin(node));
    }

    /// The alias, or the columns' names joined as Spark joins them.
    private static String name(UnpivotAliasContext alias, List<UnpivotColumnContext> columns) {
        if (alias != null) {
            return Names.name(alias.errorCapturingIdentifier());
        }
        return String.join("_", columns.stream().map(c -> Names.parts(c.multipartIdentifier()).getLast()).toList());
    }
}
