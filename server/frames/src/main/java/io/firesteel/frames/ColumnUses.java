package io.firesteel.frames;

import java.util.List;
import java.util.stream.Stream;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.BoundAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCase;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCast;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedField;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedIn;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedStar;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedSubscript;

/// The columns of a DataFrame that expressions use, by name.
final class ColumnUses {

    private ColumnUses() {
    }

    static Stream<String> of(List<UnresolvedExpression> expressions, Frame frame) {
        return expressions.stream().flatMap(e -> of(e, frame));
    }

    private static Stream<String> of(UnresolvedExpression e, Frame frame) {
        return switch (e) {
            case BoundAttribute b -> Stream.of(b.attribute().name());
            case UnresolvedAttribute a -> frame.columns()
                    .stream()
                    .filter(c -> a.name().stream().anyMatch(c::equalsIgnoreCase));
            case UnresolvedFunction f -> of(f.arguments(), frame);
            case UnresolvedCast c -> of(c.child(), frame);
            case UnresolvedNamed n -> of(n.child(), frame);
            case UnresolvedField f -> of(f.base(), frame);
            case UnresolvedSubscript s -> Stream.concat(of(s.base(), frame), of(s.index(), frame));
            case UnresolvedIn i -> Stream.concat(of(i.value(), frame), of(i.list(), frame));
            case UnresolvedCase c -> Stream.concat(c.branches()
                    .stream()
                    .flatMap(b -> Stream.concat(of(b.condition(), frame), of(b.result(), frame))),
                    c.otherwise().stream().flatMap(o -> of(o, frame)));
            case UnresolvedStar s -> Stream.empty();
            default -> frame.columns().stream();
        };
    }
}
