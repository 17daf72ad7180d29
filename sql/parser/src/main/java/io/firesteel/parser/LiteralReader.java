package io.firesteel.parser;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.antlr.v4.runtime.ParserRuleContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.BigDecimalLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.BigIntLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.BooleanLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ConstantContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DecimalLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DoubleLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ExponentLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FloatLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.IntegerLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.IntervalLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.LegacyDecimalLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.NamedParameterLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.NullLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.NumberContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.NumericLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PosParameterLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SmallIntLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StringLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.TinyIntLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.TypeConstructorContext;

import io.firesteel.plan.Origin;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.plan.unresolved.UnresolvedExpression.TypedLiteral;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedParameter;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;

/// Constants: numbers with Spark's suffixes, strings, booleans, typed literals, parameters.
public final class LiteralReader {

    private LiteralReader() {
    }

    public static UnresolvedExpression constant(ConstantContext node) {
        Origin origin = Names.origin(node);
        return switch (node) {
            case NullLiteralContext n -> new Literal(null, SimpleType.NULL, origin);
            case BooleanLiteralContext b -> new Literal(b.booleanValue().TRUE() != null, SimpleType.BOOLEAN, origin);
            case StringLiteralContext s -> new Literal(Strings.value(s.stringLit()), SimpleType.STRING, origin);
            case NumericLiteralContext n -> number(n.number(), origin);
            case TypeConstructorContext t -> typed(t, origin);
            case IntervalLiteralContext i -> IntervalReader.interval(i.interval());
            case PosParameterLiteralContext p -> new UnresolvedParameter(Optional.empty(), origin.start(), origin);
            case NamedParameterLiteralContext p -> new UnresolvedParameter(Optional.of(Names.name(
                    p.namedParameterMarker().simpleIdentifier())), origin.start(), origin);
            default -> throw ParseErrors.unsupported("the constant " + Names.text(node), node);
        };
    }

    private static UnresolvedExpression number(NumberContext node, Origin origin) {
        String text = Names.text(node).replaceAll("\\s", "");
        return switch (node) {
            case IntegerLiteralContext n -> integer(new BigDecimal(text), origin);
            case DecimalLiteralContext n -> decimal(new BigDecimal(text), origin);
            case LegacyDecimalLiteralContext n -> decimal(new BigDecimal(text), origin);
            case ExponentLiteralContext n -> floating(text, SimpleType.DOUBLE, node);
            case BigIntLiteralContext n -> ranged(text, 1, SimpleType.LONG, Long.MIN_VALUE, Long.MAX_VALUE, node);
            case SmallIntLiteralContext n -> ranged(text, 1, SimpleType.SHORT, Short.MIN_VALUE, Short.MAX_VALUE, node);
            case TinyIntLiteralContext n -> ranged(text, 1, SimpleType.BYTE, Byte.MIN_VALUE, Byte.MAX_VALUE, node);
            case DoubleLiteralContext n -> floating(text.substring(0, text.length() - 1), SimpleType.DOUBLE, node);
            case FloatLiteralContext n -> floating(text.substring(0, text.length() - 1), SimpleType.FLOAT, node);
            case BigDecimalLiteralContext n -> decimal(new BigDecimal(text.substring(0, text.length() - 2)), origin);
            default -> throw ParseErrors.unsupported("the number " + text, node);
        };
    }

    private static UnresolvedExpression integer(BigDecimal value, Origin origin) {
        BigInteger whole = value.toBigIntegerExact();
        if (whole.bitLength() < 32) {
            return new Literal(whole.intValue(), SimpleType.INTEGER, origin);
        }
        return whole.bitLength() < 64
                ? new Literal(whole.longValue(), SimpleType.LONG, origin)
                : decimal(value, origin);
    }

    private static UnresolvedExpression decimal(BigDecimal value, Origin origin) {
        BigDecimal exact = value.scale() < 0 ? value.setScale(0) : value;
        return new Literal(exact, new DecimalType(Math.max(exact.precision(), exact.scale()), exact.scale()), origin);
    }

    private static UnresolvedExpression floating(String text, DataType type, ParserRuleContext node) {
        BigDecimal exact = new BigDecimal(text);
        if (type == SimpleType.FLOAT) {
            float value = text.startsWith("-") && exact.signum() == 0 ? -0F : exact.floatValue();
            check(!Float.isInfinite(value), text, type, -Float.MAX_VALUE, Float.MAX_VALUE, node);
            return new Literal(value, type, Names.origin(node));
        }
        double value = text.startsWith("-") && exact.signum() == 0 ? -0D : exact.doubleValue();
        check(!Double.isInfinite(value), text, type, -Double.MAX_VALUE, Double.MAX_VALUE, node);
        return new Literal(value, type, Names.origin(node));
    }

    private static UnresolvedExpression ranged(String text, int suffix, SimpleType type, long least, long most,
            ParserRuleContext node) {
        String digits = text.substring(0, text.length() - suffix);
        BigInteger value = new BigInteger(digits);
        check(value.bitLength() < 64 && value.longValue() >= least && value.longValue() <= most, digits, type, least,
                most, node);
        Object boxed = switch (type) {
            case BYTE -> value.byteValue();
            case SHORT -> value.shortValue();
            default -> value.longValue();
        };
        return new Literal(boxed, type, Names.origin(node));
    }

    private static void check(boolean inRange, String text, DataType type, Number least, Number most,
            ParserRuleContext node) {
        if (!inRange) {
            throw ParseErrors.at(ParseErrors.NUMBER_RANGE, Map.of("rawStrippedQualifier", text, "typeName", type
                    .catalogString(), "minValue", least.toString(), "maxValue", most.toString()), node);
        }
    }

    private static UnresolvedExpression typed(TypeConstructorContext node, Origin origin) {
        String type = Names.text(node.literalType()).toUpperCase(Locale.ROOT);
        String text = Strings.literal(node.singleStringLitWithoutMarker());
        return switch (type) {
            case "DATE", "TIMESTAMP", "TIMESTAMP_LTZ", "TIMESTAMP_NTZ" -> new TypedLiteral(type, text, origin);
            case "INTERVAL" -> IntervalReader.fromText(text, node);
            case "X" -> new Literal(hex(text, node), SimpleType.BINARY, origin);
            default -> throw ParseErrors.unsupported("literals of the type \"" + type + "\"", node);
        };
    }

    private static byte[] hex(String text, ParserRuleContext node) {
        String padded = text.length() % 2 == 0 ? text : "0" + text;
        try {
            return HexFormat.of().parseHex(padded);
        } catch (IllegalArgumentException e) {
            throw ParseErrors.at(ParseErrors.TYPED_LITERAL, Map.of("valueType", "\"X\"", "value", "'" + text + "'"),
                    node);
        }
    }
}
