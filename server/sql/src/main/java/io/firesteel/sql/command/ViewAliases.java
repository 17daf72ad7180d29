package io.firesteel.sql.command;

import java.util.List;
import java.util.Map;

import io.firesteel.analyzer.value.PrettyNames;
import io.firesteel.error.FiresteelException;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedPlan;

/// What a stored view is made of has names that somebody chose.
final class ViewAliases {

    private ViewAliases() {
    }

    /// Refuses a view with a column that is neither named nor a column of what the query reads.
    static void require(UnresolvedPlan query, List<String> view) {
        for (UnresolvedExpression item : items(query)) {
            boolean named = item instanceof UnresolvedExpression.UnresolvedNamed
                    || item instanceof UnresolvedExpression.UnresolvedAttribute
                    || item instanceof UnresolvedExpression.UnresolvedField
                    || item instanceof UnresolvedExpression.Literal
                    || item instanceof UnresolvedExpression.UnresolvedStar
                    || item instanceof UnresolvedExpression.UnresolvedRegex;
            if (!named) {
                throw new FiresteelException(CommandErrors.VIEW_ALIAS,
                        Map.of("name", "`" + String.join("`.`", view) + "`", "attr", PrettyNames.columnOf(item)));
            }
        }
    }

    /// The list of the SELECT that names the columns of a query.
    private static List<UnresolvedExpression> items(UnresolvedPlan query) {
        return switch (query) {
            case UnresolvedPlan.UnresolvedProject p -> p.items();
            case UnresolvedPlan.UnresolvedAggregate a -> a.items();
            case UnresolvedPlan.UnresolvedSetOperation o -> items(o.left());
            case UnresolvedPlan.UnresolvedSort s -> items(s.child());
            case UnresolvedPlan.UnresolvedLimit l -> items(l.child());
            case UnresolvedPlan.UnresolvedDistinct d -> items(d.child());
            case UnresolvedPlan.UnresolvedHaving h -> items(h.child());
            case UnresolvedPlan.UnresolvedWith w -> items(w.child());
            default -> List.of();
        };
    }
}
