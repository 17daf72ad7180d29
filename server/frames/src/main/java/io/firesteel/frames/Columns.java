package io.firesteel.frames;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.analyzer.value.PrettyNames;
import io.firesteel.plan.Origin;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.plan.unresolved.UnresolvedExpression.SortKey;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCase;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCast;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedStar;
import io.firesteel.plan.unresolved.UnresolvedExpression.When;
import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;

/// Column calls to unresolved expressions: the same ones that the SQL parser makes.
public final class Columns {

    private Columns() {
    }

    /// A column by name, `*`, or `t.*`.
    public static UnresolvedExpression named(String name) {
        if (name.equals("*")) {
            return new UnresolvedStar(List.of(), List.of(), Origin.NONE);
        }
        if (name.endsWith(".*")) {
            return new UnresolvedStar(AttributeNames.parse(name.substring(0, name.length() - 2)), List.of(),
                    Origin.NONE);
        }
        return new UnresolvedAttribute(AttributeNames.parse(name), Origin.NONE);
    }

    /// A constant of the type that its Java class stands for.
    public static UnresolvedExpression literal(Object value) {
        return switch (value) {
            case null -> new Literal(null, SimpleType.NULL, Origin.NONE);
            case Boolean b -> new Literal(b, SimpleType.BOOLEAN, Origin.NONE);
            case Byte b -> new Literal(b, SimpleType.BYTE, Origin.NONE);
            case Short s -> new Literal(s, SimpleType.SHORT, Origin.NONE);
            case Integer i -> new Literal(i, SimpleType.INTEGER, Origin.NONE);
            case Long l -> new Literal(l, SimpleType.LONG, Origin.NONE);
            case Float f -> new Literal(f, SimpleType.FLOAT, Origin.NONE);
            case Double d -> new Literal(d, SimpleType.DOUBLE, Origin.NONE);
            case String s -> new Literal(s, SimpleType.STRING, Origin.NONE);
            case Character c -> new Literal(c.toString(), SimpleType.STRING, Origin.NONE);
            case byte[] b -> new Literal(b, SimpleType.BINARY, Origin.NONE);
            case BigDecimal d -> decimal(d);
            case BigInteger i -> decimal(new BigDecimal(i));
            default -> temporal(value);
        };
    }

    private static UnresolvedExpression decimal(BigDecimal d) {
        BigDecimal plain = d.scale() < 0 ? d.setScale(0) : d;
        return new Literal(plain, new DecimalType(Math.max(plain.precision(), plain.scale()), plain.scale()),
                Origin.NONE);
    }

    private static UnresolvedExpression temporal(Object value) {
        return switch (value) {
            case java.sql.Date d -> literal(d.toLocalDate());
            case LocalDate d -> new Literal((int) d.toEpochDay(), SimpleType.DATE, Origin.NONE);
            case java.sql.Timestamp t -> literal(t.toInstant());
            case Instant i -> new Literal(ChronoUnit.MICROS.between(Instant.EPOCH, i), SimpleType.TIMESTAMP,
                    Origin.NONE);
            case LocalDateTime t -> new Literal(ChronoUnit.MICROS.between(Instant.EPOCH, t.toInstant(ZoneOffset.UTC)),
                    SimpleType.TIMESTAMP_NTZ, Origin.NONE);
            case Duration d -> new Literal(Math.addExact(Math.multiplyExact(d.getSeconds(), 1_000_000L),
                    d.getNano() / 1000),
                    new DayTimeIntervalType(DayTimeIntervalType.Field.DAY, DayTimeIntervalType.Field.SECOND),
                    Origin.NONE);
            case Object[] array -> call("array", Arrays.stream(array).map(Columns::literal).toList());
            case List<?> list -> call("array", list.stream().map(Columns::literal).toList());
            default -> throw FrameErrors.of(FrameErrors.LITERAL, Map.of("value", String.valueOf(value), "type",
                    value.getClass().getName()));
        };
    }

    /// A function or operator by its SQL name.
    public static UnresolvedExpression call(String name, UnresolvedExpression... arguments) {
        return call(name, List.of(arguments));
    }

    public static UnresolvedExpression call(String name, List<UnresolvedExpression> arguments) {
        return call(name, arguments, false);
    }

    public static UnresolvedExpression call(String name, List<UnresolvedExpression> arguments, boolean distinct) {
        return new UnresolvedFunction(List.of(name), arguments, distinct, Optional.empty(), List.of(), Optional.empty(),
                Origin.NONE);
    }

    /// `first`, `last` and their like, with or without nulls.
    public static UnresolvedExpression ignoringNulls(String name, boolean ignore,
            List<UnresolvedExpression> arguments) {
        return new UnresolvedFunction(List.of(name), arguments, false, Optional.empty(), List.of(),
                ignore ? Optional.of(true) : Optional.empty(), Origin.NONE);
    }

    public static UnresolvedExpression cast(UnresolvedExpression child, DataType type, boolean tryCast) {
        UnresolvedExpression cast = new UnresolvedCast(withoutName(child), type, tryCast, Origin.NONE);
        return child instanceof UnresolvedNamed n ? new UnresolvedNamed(cast, n.names()) : cast;
    }

    public static UnresolvedExpression when(UnresolvedExpression condition, UnresolvedExpression result) {
        return new UnresolvedCase(List.of(new When(condition, result)), Optional.empty(), Origin.NONE);
    }

    /// One more branch of a CASE that has no ELSE yet.
    public static UnresolvedExpression when(UnresolvedExpression before, UnresolvedExpression condition,
            UnresolvedExpression result) {
        if (!(before instanceof UnresolvedCase c)) {
            throw new IllegalArgumentException(
                    "when() can only be applied on a Column previously generated by when() function");
        }
        if (c.otherwise().isPresent()) {
            throw new IllegalArgumentException("when() cannot be applied once otherwise() is applied");
        }
        List<When> branches = new ArrayList<>(c.branches());
        branches.add(new When(condition, result));
        return new UnresolvedCase(branches, Optional.empty(), Origin.NONE);
    }

    public static UnresolvedExpression otherwise(UnresolvedExpression before, UnresolvedExpression result) {
        if (!(before instanceof UnresolvedCase c)) {
            throw new IllegalArgumentException(
                    "otherwise() can only be applied on a Column previously generated by when()");
        }
        if (c.otherwise().isPresent()) {
            throw new IllegalArgumentException(
                    "otherwise() can only be applied once on a Column previously generated by when()");
        }
        return new UnresolvedCase(c.branches(), Optional.of(result), Origin.NONE);
    }

    public static UnresolvedExpression as(UnresolvedExpression child, List<String> names) {
        return new UnresolvedNamed(withoutName(child), names);
    }

    /// A field of a struct, an element of an array or a value of a map, as the base's type says.
    public static UnresolvedExpression extract(UnresolvedExpression base, UnresolvedExpression key) {
        boolean struct = base instanceof UnresolvedExpression.BoundAttribute b
                && b.attribute().type() instanceof StructType;
        return struct && key instanceof Literal l && l.value() instanceof String field
                ? new UnresolvedExpression.UnresolvedField(base, field, Origin.NONE)
                : new UnresolvedExpression.UnresolvedSubscript(base, key, Origin.NONE);
    }

    /// The expression without its alias: inside another one an alias means nothing.
    public static UnresolvedExpression withoutName(UnresolvedExpression e) {
        return e instanceof UnresolvedNamed n ? n.child() : e;
    }

    /// The name that it has as an output column.
    public static String name(UnresolvedExpression e) {
        return e instanceof UnresolvedNamed n ? n.names().getFirst() : PrettyNames.columnOf(e);
    }

    /// A plain column sorts ascending.
    public static SortKey ascending(UnresolvedExpression e) {
        return new SortKey(e, true, Optional.empty());
    }
}
