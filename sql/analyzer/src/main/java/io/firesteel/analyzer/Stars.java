package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.firesteel.analyzer.scope.Names;
import io.firesteel.analyzer.scope.Scope;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedStar;
import io.firesteel.types.StructType;

/// `*`, `t.*`, `struct.*`, each less the columns of EXCEPT.
final class Stars {

    private Stars() {
    }

    static List<Expression> columns(UnresolvedStar star, Scope scope, ExpressionResolver resolver) {
        List<Expression> found = new ArrayList<>(scope.star(star.target()));
        if (found.isEmpty() && !star.target().isEmpty()) {
            found = structFields(star, scope, resolver);
        }
        if (found.isEmpty() && !star.target().isEmpty()) {
            throw AnalysisErrors.of(AnalysisErrors.STAR,
                    Map.of("targetString", AnalysisErrors.quoted(star.target()), "columns",
                            String.join(", ", scope.names().stream().map(n -> "`" + n + "`").toList())),
                    star.origin());
        }
        for (List<String> gone : star.except()) {
            Expression dropped = resolver.resolve(
                    new UnresolvedExpression.UnresolvedAttribute(gone, star.origin()));
            found.removeIf(e -> e.equals(dropped));
        }
        return found;
    }

    private static List<Expression> structFields(UnresolvedStar star, Scope scope, ExpressionResolver resolver) {
        List<Expression> fields = new ArrayList<>();
        if (scope.find(star.target(), star.origin()) == null) {
            return fields;
        }
        Expression base = resolver.resolve(
                new UnresolvedExpression.UnresolvedAttribute(star.target(),
                        star.origin()));
        if (base.type() instanceof StructType s) {
            s.names().forEach(n -> fields.add(Names.field(base, n, scope, star.origin())));
        }
        return fields;
    }

    /// The output name of an expression that a star gave.
    static String name(Expression e) {
        return switch (e) {
            case Expression.AttributeReference a -> a.name();
            case Expression.FunctionCall f when f.function().equals("get_struct_field") -> ((StructType) f.arguments()
                    .getFirst()
                    .type()).field((Integer) ((Expression.Literal) f.arguments().get(1)).value()).name();
            default -> throw new IllegalStateException("a star gave " + e);
        };
    }
}
