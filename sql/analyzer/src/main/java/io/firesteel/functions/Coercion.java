package io.firesteel.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.error.FiresteelException;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Cast;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.ArrayType;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.types.YearMonthIntervalType;

/// Which types meet where: common types of operands, implicit casts of arguments, legal explicit casts. Follows Spark's
/// `AnsiTypeCoercion` when ANSI mode is on and `TypeCoercion` when it is off.
///
/// @param ansi    ANSI mode
/// @param zone    the session's time zone
/// @param records what the session tells functions that read texts of records, as their options
public record Coercion(boolean ansi, String zone, Map<String, String> records) {

    /// What errors of ordinary functions do in this session.
    public EvalMode mode() {
        return ansi ? EvalMode.ANSI : EvalMode.LEGACY;
    }

    /// `child` as `target`; itself where the type is right already.
    public Expression cast(Expression child, DataType target) {
        return cast(child, target, mode());
    }

    public Expression cast(Expression child, DataType target, EvalMode mode) {
        if (child.type().equals(target)) {
            return child;
        }
        if (child instanceof Literal l && l.value() == null) {
            return new Literal(null, target);
        }
        boolean mayFail = target == SimpleType.CALENDAR_INTERVAL
                || mode != EvalMode.ANSI && !upCast(child.type(), target);
        return new Cast(child, target, mode, zone, child.nullable() || mayFail);
    }

    /// An explicit CAST; illegal pairs of types are refused.
    public Expression explicitCast(Expression child, DataType target, EvalMode mode) {
        DataType plain = CharVarchar.plain(target);
        if (!CastRules.legal(child.type(), plain, mode)) {
            throw noCast(child.type(), target, mode);
        }
        return cast(child, plain, mode);
    }

    private static FiresteelException noCast(DataType from, DataType to, EvalMode mode) {
        Map<String, String> parameters = Map.of("sqlExpr", "CAST(" + from.sql() + " AS " + to.sql() + ")", "srcType",
                "\"" + from.sql() + "\"", "targetType", "\"" + to.sql() + "\"", "functionNames",
                from == SimpleType.DATE ? "`UNIX_DATE`" : "`DATE_FROM_UNIX_DATE`");
        boolean days = from.isNumeric() && to == SimpleType.DATE || from == SimpleType.DATE && to.isNumeric();
        if (days && mode != EvalMode.LEGACY) {
            return new FiresteelException(FunctionErrors.CAST_FUNCTION, parameters);
        }
        return new FiresteelException(mode == EvalMode.ANSI && CastRules.legal(from, to, EvalMode.LEGACY)
                ? FunctionErrors.CAST_CONF
                : FunctionErrors.CAST, parameters);
    }

    /// The type in which two operands meet, or empty.
    public Optional<DataType> common(DataType a, DataType b) {
        Optional<DataType> tight = tightest(a, b);
        if (tight.isPresent()) {
            return tight;
        }
        if (a.isText() != b.isText()) {
            return ansi ? withString(a.isText() ? b : a) : legacyString(a.isText() ? b : a);
        }
        return Optional.empty();
    }

    /// The common type of a list, or empty; an empty list meets in null.
    public Optional<DataType> common(List<DataType> types) {
        Optional<DataType> result = Optional.of(SimpleType.NULL);
        for (DataType type : types) {
            result = result.flatMap(r -> common(r, type));
        }
        return result;
    }

    /// The common type of the cells of a column of VALUES, or empty.
    public Optional<DataType> commonOfCells(List<DataType> types) {
        Optional<DataType> result = Optional.of(SimpleType.NULL);
        for (DataType type : types) {
            result = result.flatMap(r -> inner(r, type));
        }
        return result;
    }

    /// The type of an array's elements and of another value that is looked for in it or put into it; unlike operands, an
    /// integer and a decimal meet only where the decimal holds all integers of the type, and a text stays a text.
    public Optional<DataType> element(DataType a, DataType b) {
        boolean decimals = a instanceof DecimalType && b.isNumeric() || b instanceof DecimalType && a.isNumeric();
        if (decimals && !a.equals(b)) {
            return a.isIntegral() && upCast(a, b)
                    ? Optional.of(b)
                    : b.isIntegral() && upCast(b, a) ? Optional.of(a) : Optional.empty();
        }
        return a.isNumeric() && b.isNumeric() && !(a instanceof DecimalType)
                ? Optional.of(rank(a) >= rank(b) ? a : b)
                : tightest(a, b);
    }

    /// The common type of a list in which no text turns into anything else, or empty.
    public Optional<DataType> commonWithoutText(List<DataType> types) {
        Optional<DataType> result = Optional.of(SimpleType.NULL);
        for (DataType type : types) {
            result = result.flatMap(r -> tightest(r, type));
        }
        return result;
    }

    private static Optional<DataType> withString(DataType other) {
        if (other.isIntegral()) {
            return Optional.of(SimpleType.LONG);
        }
        if (other.isNumeric()) {
            return Optional.of(SimpleType.DOUBLE);
        }
        // A text can be any kind of interval.
        return other.isNested() || ArithmeticFunctions.span(other) ? Optional.empty() : Optional.of(other);
    }

    private static Optional<DataType> legacyString(DataType other) {
        return other.isNested() || other == SimpleType.BINARY || other == SimpleType.BOOLEAN
                ? Optional.empty()
                : Optional.of(SimpleType.STRING);
    }

    /// The common type without strings turning into anything.
    private Optional<DataType> tightest(DataType a, DataType b) {
        if (a.equals(b)) {
            return Optional.of(a);
        }
        if (a == SimpleType.NULL || b == SimpleType.NULL) {
            return Optional.of(a == SimpleType.NULL ? b : a);
        }
        if (a.isText() && b.isText()) {
            return Optional.of(SimpleType.STRING);
        }
        if (a.isNumeric() && b.isNumeric()) {
            return Optional.of(numeric(a, b));
        }
        if (timelike(a) && timelike(b)) {
            return Optional.of(a == SimpleType.TIMESTAMP || b == SimpleType.TIMESTAMP
                    ? SimpleType.TIMESTAMP
                    : SimpleType.TIMESTAMP_NTZ);
        }
        if (a instanceof YearMonthIntervalType x && b instanceof YearMonthIntervalType y) {
            return Optional.of(new YearMonthIntervalType(min(x.start(), y.start()), max(x.end(), y.end())));
        }
        if (a instanceof DayTimeIntervalType x && b instanceof DayTimeIntervalType y) {
            return Optional.of(new DayTimeIntervalType(min(x.start(), y.start()), max(x.end(), y.end())));
        }
        return nested(a, b);
    }

    /// Inside of arrays, maps and structs ANSI mode turns no text into anything else.
    private Optional<DataType> inner(DataType a, DataType b) {
        return ansi ? tightest(a, b) : common(a, b);
    }

    /// The type in which the operands of a comparison meet: outside of ANSI mode text becomes what it is compared with.
    public Optional<DataType> compared(DataType a, DataType b) {
        if (ansi || a.isText() == b.isText()) {
            return !ansi && (a == SimpleType.BOOLEAN && b.isNumeric() || b == SimpleType.BOOLEAN && a.isNumeric())
                    ? Optional.of(a == SimpleType.BOOLEAN ? b : a)
                    : common(a, b);
        }
        DataType other = a.isText() ? b : a;
        return other instanceof DecimalType
                ? Optional.of(SimpleType.DOUBLE)
                : other.isNested() || other == SimpleType.NULL ? common(a, b) : Optional.of(other);
    }

    private Optional<DataType> nested(DataType a, DataType b) {
        if (a instanceof ArrayType x && b instanceof ArrayType y) {
            return inner(x.elementType(), y.elementType()).map(e -> new ArrayType(e, x.containsNull() || y
                    .containsNull()));
        }
        if (a instanceof MapType x && b instanceof MapType y) {
            return inner(x.keyType(), y.keyType())
                    .flatMap(k -> inner(x.valueType(), y.valueType()).map(v -> new MapType(k,
                            v, x.valueContainsNull() || y.valueContainsNull())));
        }
        if (a instanceof StructType x && b instanceof StructType y && x.size() == y.size()) {
            List<StructField> fields = new ArrayList<>();
            for (int i = 0; i < x.size(); i++) {
                Optional<DataType> type = inner(x.field(i).type(), y.field(i).type());
                if (type.isEmpty()) {
                    return Optional.empty();
                }
                fields.add(new StructField(x.field(i).name(), type.get(), x.field(i).nullable() || y.field(i)
                        .nullable()));
            }
            return Optional.of(new StructType(fields));
        }
        return Optional.empty();
    }

    private static <E extends Enum<E>> E min(E a, E b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static <E extends Enum<E>> E max(E a, E b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static boolean timelike(DataType type) {
        return type == SimpleType.DATE || type == SimpleType.TIMESTAMP || type == SimpleType.TIMESTAMP_NTZ;
    }

    /// The wider of two numeric types; a decimal that holds both where one is a decimal.
    private DataType numeric(DataType a, DataType b) {
        if (a instanceof DecimalType || b instanceof DecimalType) {
            if (floating(a) || floating(b)) {
                return SimpleType.DOUBLE;
            }
            DecimalType x = DecimalType.forType(a);
            DecimalType y = DecimalType.forType(b);
            int scale = Math.max(x.scale(), y.scale());
            int range = Math.max(x.precision() - x.scale(), y.precision() - y.scale());
            return range + scale > DecimalType.MAX_PRECISION
                    ? new DecimalType(DecimalType.MAX_PRECISION, Math.max(0, Math.min(scale, DecimalType.MAX_PRECISION
                            - range)))
                    : new DecimalType(Math.max(range + scale, 1), scale);
        }
        // In ANSI mode an integer wider than 24 bits and a float meet in double, to lose no digit.
        if (ansi && (a == SimpleType.FLOAT && b.isIntegral() || b == SimpleType.FLOAT && a.isIntegral())) {
            return SimpleType.DOUBLE;
        }
        return rank(a) >= rank(b) ? a : b;
    }

    private static int rank(DataType type) {
        return ((SimpleType) type).ordinal();
    }

    static boolean floating(DataType type) {
        return type == SimpleType.FLOAT || type == SimpleType.DOUBLE;
    }

    /// Whether every value of `from` is exactly one of `to`.
    public static boolean upCast(DataType from, DataType to) {
        if (from.equals(to) || from == SimpleType.NULL) {
            return true;
        }
        if (from.isNumeric() && to.isNumeric()) {
            if (to instanceof DecimalType d) {
                DecimalType x = from instanceof DecimalType f
                        ? f
                        : from.isIntegral() ? DecimalType.forType(from) : null;
                return x != null && d.scale() >= x.scale() && d.precision() - d.scale() >= x.precision() - x.scale();
            }
            return !(from instanceof DecimalType) && rank(to) >= rank(from);
        }
        return to == SimpleType.STRING && !from.isNested() || from == SimpleType.DATE && timelike(to);
    }

    /// `child` as an argument that has to be of type `target`, or empty where no implicit cast leads there.
    public Optional<Expression> implicit(Expression child, DataType target) {
        DataType from = child.type();
        if (from.equals(target) || from == SimpleType.NULL) {
            return Optional.of(cast(child, target));
        }
        boolean legal = from.isNumeric() && target.isNumeric() || from.isText() && !target.isNested() && (ansi
                || target != SimpleType.BOOLEAN) || target == SimpleType.STRING && !from.isNested() || timelike(from)
                        && timelike(target)
                || from.isText() && target == SimpleType.BINARY;
        if (from instanceof ArrayType x && target instanceof ArrayType y) {
            legal = common(x.elementType(), y.elementType()).isPresent();
        }
        return legal ? Optional.of(cast(child, target)) : Optional.empty();
    }
}
