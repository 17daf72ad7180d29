package io.firesteel.analyzer;

import java.util.List;
import java.util.Map;

import io.firesteel.analyzer.value.Constants;
import io.firesteel.analyzer.value.Origins;
import io.firesteel.error.ErrorCondition;
import io.firesteel.plan.Origin;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Frame;
import io.firesteel.plan.logical.Expression.FrameEnd;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.Expression.SortOrder;
import io.firesteel.plan.unresolved.UnresolvedExpression.FrameBound;
import io.firesteel.plan.unresolved.UnresolvedExpression.WindowFrame;
import io.firesteel.plan.unresolved.UnresolvedExpression.WindowSpec;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;

import static io.firesteel.error.ErrorCondition.user;

/// ROWS and RANGE frames of windows: bounds as constants of the right type, and what no frame may be. Made by
/// [WindowResolver].
final class WindowFrames {
    static final ErrorCondition DISTINCT = user("DISTINCT_WINDOW_FUNCTION_UNSUPPORTED", "0A000",
            "Distinct window functions are not supported: <windowExpr>.");
    static final ErrorCondition OWN_FRAME = user("_LEGACY_ERROR_TEMP_1036", "",
            "Window Frame must match the required frame of <function>.");
    static final ErrorCondition NO_FRAME = user("_LEGACY_ERROR_TEMP_1035", "",
            "Cannot specify window frame for <function> function.");
    static final ErrorCondition NO_WINDOW = user("UNSUPPORTED_EXPR_FOR_WINDOW", "42P20",
            "Expression \"<sqlExpr>\" not supported within a window function.");
    private static final ErrorCondition NOT_LITERAL = user("INVALID_SQL_SYNTAX.INVALID_WINDOW_FRAME_BOUND", "42000",
            "Invalid SQL syntax: Frame bound value must be a literal.");
    private static final ErrorCondition NO_ORDER = user("DATATYPE_MISMATCH.RANGE_FRAME_WITHOUT_ORDER", "42K09",
            "Cannot resolve the window due to data type mismatch: A range window frame cannot be used in an unordered window"
                    + " specification.");
    private static final ErrorCondition MANY_ORDERS = user("DATATYPE_MISMATCH.RANGE_FRAME_MULTI_ORDER", "42K09",
            "Cannot resolve the window due to data type mismatch: A range window frame with value boundaries cannot be used"
                    + " in a window specification with multiple order by expressions.");
    private static final ErrorCondition WRONG_SIDE = user("DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_INVALID_BOUND",
            "42K09", "Cannot resolve the window due to data type mismatch: the frame starts at its end.");
    private static final ErrorCondition BACKWARDS = user("DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_WRONG_COMPARISON",
            "42K09",
            "Cannot resolve the window due to data type mismatch: The lower bound of a window frame must be less"
                    + " than or equal to the upper bound.");
    private static final ErrorCondition BOUND_TYPE = user(
            "DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_UNACCEPTED_TYPE", "42K09",
            "Cannot resolve the window due to data type mismatch: The data type of a bound, <exprType>, does not match what"
                    + " the frame expects.");

    private static final ErrorCondition BOUND_TYPES = user("DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_DIFF_TYPES",
            "42K09", "Cannot resolve the window due to data type mismatch: Window frame bounds \"<lower>\" and"
                    + " \"<upper>\" do not have the same type.");

    private final ExpressionResolver expressions;

    WindowFrames(ExpressionResolver expressions) {
        this.expressions = expressions;
    }

    /// Whether a frame is all rows up to the current one, the only one of functions that rank.
    static boolean running(WindowFrame frame) {
        return frame.rows() && frame.start() instanceof FrameBound.Unbounded u && u.preceding()
                && frame.end() instanceof FrameBound.CurrentRow;
    }

    Frame frame(WindowFrame written, List<SortOrder> orders, WindowSpec spec) {
        boolean offsets = written.start() instanceof FrameBound.Offset || written.end() instanceof FrameBound.Offset;
        if (written.start() instanceof FrameBound.Unbounded u && !u.preceding()
                || written.end() instanceof FrameBound.Unbounded v && v.preceding()) {
            throw AnalysisErrors.of(WRONG_SIDE, Map.of(), spec.origin());
        }
        boolean whole = written.start() instanceof FrameBound.Unbounded
                && written.end() instanceof FrameBound.Unbounded;
        if (!written.rows() && (offsets && orders.size() != 1 || orders.isEmpty() && !whole)) {
            throw AnalysisErrors.of(orders.isEmpty() ? NO_ORDER : MANY_ORDERS, Map.of(), spec.origin());
        }
        DataType unit = written.rows() || orders.isEmpty() ? SimpleType.INTEGER : orders.getFirst().child().type();
        Frame frame = new Frame(written.rows(), end(written.start(), unit, written.rows()),
                end(written.end(), unit, written.rows()));
        if (!written.rows() && written.start() instanceof FrameBound.Offset
                && written.end() instanceof FrameBound.Offset
                && !frame.lower().offset().type().equals(frame.upper().offset().type())) {
            throw AnalysisErrors.of(BOUND_TYPES, Map.of("lower", frame.lower().offset().type().sql(), "upper",
                    frame.upper().offset().type().sql()), spec.origin());
        }
        if (offset(written.start(), frame.lower()) > offset(written.end(), frame.upper())) {
            throw AnalysisErrors.of(BACKWARDS, Map.of(), spec.origin());
        }
        return frame;
    }

    /// Where an end lies, as far as a number tells.
    private static double offset(FrameBound bound, FrameEnd end) {
        return switch (bound) {
            case FrameBound.Unbounded u -> u.preceding() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            case FrameBound.CurrentRow c -> Double.NaN;
            case FrameBound.Offset o -> end.offset().value() instanceof Number n ? n.doubleValue() : Double.NaN;
        };
    }

    private FrameEnd end(FrameBound bound, DataType unit, boolean rows) {
        return switch (bound) {
            case FrameBound.Unbounded u -> FrameEnd.UNBOUNDED;
            case FrameBound.CurrentRow c -> FrameEnd.CURRENT;
            case FrameBound.Offset o -> {
                Origin origin = Origins.of(o.amount());
                Expression amount = expressions.resolve(o.amount());
                if (rows && amount.type() != SimpleType.INTEGER || unit.isText() || unit.isNested()
                        || unit == SimpleType.BOOLEAN || unit == SimpleType.BINARY) {
                    throw AnalysisErrors.of(BOUND_TYPE, Map.of("exprType", "\"" + amount.type().sql() + "\""), origin);
                }
                Literal constant = Constants.literal(rows || unit == SimpleType.DATE && amount.type().isIntegral()
                        ? expressions.coercion().cast(amount, SimpleType.INTEGER)
                        : unit.isNumeric() ? expressions.coercion().cast(amount, unit, EvalMode.ANSI) : amount);
                if (constant == null || constant.value() == null) {
                    throw AnalysisErrors.of(NOT_LITERAL, Map.of(), origin);
                }
                yield new FrameEnd(false, o.preceding() ? Constants.negate(constant) : constant);
            }
        };
    }
}
