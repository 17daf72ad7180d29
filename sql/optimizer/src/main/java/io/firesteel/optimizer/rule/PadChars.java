package io.firesteel.optimizer.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import io.firesteel.optimizer.ConstantEvaluator;
import io.firesteel.optimizer.Expressions;
import io.firesteel.optimizer.Plans;
import io.firesteel.optimizer.Rule;
import io.firesteel.plan.logical.DeclaredTypes;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.Expression.SubqueryExpression;
import io.firesteel.plan.logical.LimitedText;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.types.CharType;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.DataType;

/// Columns that tables declare as CHAR are filled up with spaces when they are read, and compared with constants and with
/// each other as long as the longer side, as Spark's `ApplyCharTypePadding` does it. Other comparisons see what is there.
public final class PadChars implements Rule {
    private static final Set<String> COMPARISONS = Set.of("=", "<=>", "<", "<=", ">", ">=");

    private final ConstantEvaluator constants;
    private final LongSupplier ids;
    private final Supplier<Padding> padding;

    /// When CHAR columns are filled up.
    public enum Padding {
        /// When they are read.
        READ,
        /// When they are compared.
        COMPARE,
        /// Never: CHAR and VARCHAR are strings.
        NONE
    }

    public PadChars(ConstantEvaluator constants, LongSupplier ids, Supplier<Padding> padding) {
        this.constants = constants;
        this.ids = ids;
        this.padding = padding;
    }

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        Padding when = padding.get();
        return when == Padding.NONE ? plan : apply(plan, new DeclaredTypes(), when == Padding.READ);
    }

    private LogicalPlan apply(LogicalPlan plan, DeclaredTypes declared, boolean read) {
        LogicalPlan below = plan.mapChildren(c -> apply(c, declared, read));
        if (below instanceof LogicalPlan.Scan s) {
            declared.add(s);
            return read ? read(s, declared) : s;
        }
        LogicalPlan done = Plans.expressions(below).stream().anyMatch(e -> concerned(e, declared))
                ? Plans.mapExpressions(below, e -> e.transformUp(x -> rewritten(x, declared, read)))
                : below;
        declared.add(done);
        return done;
    }

    private static boolean concerned(Expression e, DeclaredTypes declared) {
        return !declared.isEmpty() || Expressions.hasSubquery(e);
    }

    /// The scan, with its CHAR columns filled up.
    private LogicalPlan read(LogicalPlan.Scan s, DeclaredTypes declared) {
        if (s.output().stream().noneMatch(a -> holdsChar(declared.of(a)))) {
            return s;
        }
        List<AttributeReference> columns = new ArrayList<>();
        List<NamedExpression> items = new ArrayList<>();
        for (AttributeReference a : s.output()) {
            DataType type = declared.of(a);
            boolean padded = holdsChar(type);
            AttributeReference column = padded
                    ? new AttributeReference(ids.getAsLong(), a.name(), a.type(), a.nullable())
                    : a;
            columns.add(column);
            items.add(new NamedExpression(a.id(), a.name(), padded ? LimitedText.read(column, type) : a));
        }
        return new LogicalPlan.Project(new LogicalPlan.Scan(s.relation(), columns, s.filters()), items);
    }

    private static boolean holdsChar(DataType declared) {
        return declared != null && CharVarchar.holdsChar(declared);
    }

    private Expression rewritten(Expression e, DeclaredTypes declared, boolean read) {
        return switch (e) {
            case SubqueryExpression q -> q.withPlan(apply(q.plan(), declared, read));
            case FunctionCall f when COMPARISONS.contains(f.function()) -> compared(f, declared, read);
            case FunctionCall f when f.function().equals("in") -> listed(f, declared, read);
            default -> e;
        };
    }

    private Expression compared(FunctionCall f, DeclaredTypes declared, boolean read) {
        Side left = side(f.arguments().get(0), declared);
        Side right = side(f.arguments().get(1), declared);
        if (left == null || right == null || !left.column && !right.column) {
            return f;
        }
        int length = Math.max(left.length, right.length);
        return f.withChildren(List.of(left.filled(length, read), right.filled(length, read)));
    }

    /// IN with constants alone, none of which is null.
    private Expression listed(FunctionCall f, DeclaredTypes declared, boolean read) {
        List<Side> sides = new ArrayList<>();
        int length = 0;
        for (Expression e : f.arguments()) {
            Side side = side(e, declared);
            if (side == null || side.column != sides.isEmpty()) {
                return f;
            }
            sides.add(side);
            length = Math.max(length, side.length);
        }
        int all = length;
        return f.withChildren(sides.stream().map(s -> s.filled(all, read)).toList());
    }

    /// A CHAR column or a constant text with its length in characters; null for anything else.
    private Side side(Expression e, DeclaredTypes declared) {
        DataType type = declared.of(e);
        if (type instanceof CharType c) {
            return new Side(e, c.length(), true);
        }
        boolean constant = e.type().isText() && type == null && e.deterministic() && !e.contains(
                x -> !(x instanceof Literal || x instanceof FunctionCall || x instanceof Expression.Cast));
        return constant && constants.evaluate(e).map(Literal::value).orElse(null) instanceof String text
                ? new Side(e, text.codePointCount(0, text.length()), false)
                : null;
    }

    /// One operand.
    private record Side(Expression value, int length, boolean column) {

        Expression filled(int target, boolean read) {
            return target > length || column && !read ? LimitedText.padded(value, target) : value;
        }
    }
}
