package io.firesteel.analyzer.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Cast;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;

/// The few constants that the analyzer itself has to know: LIMIT counts, frame bounds, cells of VALUES. Everything else is
/// folded by the optimizer with the engine's own functions.
public final class Constants {

    private Constants() {
    }

    /// The value of a literal, a signed literal, a sum, difference or product of whole ones, or a lossless numeric cast of
    /// one; null for anything else.
    public static Literal literal(Expression e) {
        return switch (e) {
            case Literal l -> l;
            case FunctionCall f when f.function().equals("negative") -> {
                Literal inner = literal(f.arguments().getFirst());
                yield inner == null || inner.value() == null ? inner : negate(inner);
            }
            case FunctionCall f when f.arguments().size() == 2 && f.type().isIntegral() -> whole(f);
            case Cast c -> {
                Literal inner = literal(c.child());
                yield inner == null ? null : convert(inner, c.type());
            }
            default -> null;
        };
    }

    /// A sum, difference or product of whole numbers that fits its type.
    private static Literal whole(FunctionCall f) {
        Literal left = literal(f.arguments().get(0));
        Literal right = literal(f.arguments().get(1));
        if (left == null || right == null || !(left.value() instanceof Number a) || !(right.value() instanceof Number b)
                || !left.type().isIntegral() || !right.type().isIntegral()) {
            return null;
        }
        BigDecimal x = BigDecimal.valueOf(a.longValue());
        BigDecimal y = BigDecimal.valueOf(b.longValue());
        BigDecimal result = switch (f.function()) {
            case "+" -> x.add(y);
            case "-" -> x.subtract(y);
            case "*" -> x.multiply(y);
            default -> null;
        };
        return result == null ? null : convert(new Literal(result, new DecimalType(38, 0)), f.type());
    }

    public static Literal negate(Literal l) {
        return switch (l.value()) {
            case Byte b when b != Byte.MIN_VALUE -> new Literal((byte) -b, l.type());
            case Short s when s != Short.MIN_VALUE -> new Literal((short) -s, l.type());
            case Integer i when i != Integer.MIN_VALUE -> new Literal(-i, l.type());
            case Long n when n != Long.MIN_VALUE -> new Literal(-n, l.type());
            case Float f -> new Literal(-f, l.type());
            case Double d -> new Literal(-d, l.type());
            case BigDecimal d -> new Literal(d.negate(), l.type());
            case null, default -> null;
        };
    }

    /// A number as another numeric type that holds it exactly; null where it would change or no rule is here.
    private static Literal convert(Literal l, DataType type) {
        if (l.value() == null || l.type().equals(type)) {
            return new Literal(l.value(), type);
        }
        if (!(l.value() instanceof Number n) || !l.type().isNumeric() || !type.isNumeric()) {
            return null;
        }
        try {
            BigDecimal exact = n instanceof BigDecimal d
                    ? d
                    : n instanceof Double || n instanceof Float
                            ? new BigDecimal(n
                                    .toString())
                            : BigDecimal.valueOf(n.longValue());
            return switch (type) {
                case SimpleType.BYTE -> new Literal(exact.byteValueExact(), type);
                case SimpleType.SHORT -> new Literal(exact.shortValueExact(), type);
                case SimpleType.INTEGER -> new Literal(exact.intValueExact(), type);
                case SimpleType.LONG -> new Literal(exact.longValueExact(), type);
                case SimpleType.DOUBLE -> new Literal(exact.doubleValue(), type);
                case DecimalType t -> {
                    BigDecimal scaled = exact.setScale(t.scale(), RoundingMode.UNNECESSARY);
                    yield scaled.precision() > t.precision() ? null : new Literal(scaled, type);
                }
                default -> null;
            };
        } catch (ArithmeticException | NumberFormatException e) {
            // Not exact: the engine decides what the cast does.
            return null;
        }
    }
}
