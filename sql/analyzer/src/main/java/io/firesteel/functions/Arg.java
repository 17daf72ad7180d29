package io.firesteel.functions;

import java.util.List;
import java.util.Optional;

import io.firesteel.plan.logical.Expression;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;

/// What one parameter of a function takes: coerces an argument or says no.
///
/// @param required what messages call it
/// @param accept   the coerced argument, or empty
record Arg(String required, Accept accept) {

    /// See [Arg#accept()].
    @FunctionalInterface
    interface Accept {
        Optional<Expression> apply(Expression argument, Coercion session);
    }

    static final Arg ANY = new Arg("any", (e, s) -> Optional.of(e));
    static final Arg STRING = exact(SimpleType.STRING);
    static final Arg INT = exact(SimpleType.INTEGER);
    static final Arg LONG = exact(SimpleType.LONG);
    /// A number of days, which in ANSI mode is not made of wider numbers.
    static final Arg DAYS = new Arg("(int or smallint or tinyint)", (e, s) -> s.ansi() && e.type().isNumeric()
            && !Coercion.upCast(e.type(), SimpleType.INTEGER) ? Optional.empty() : s.implicit(e, SimpleType.INTEGER));
    static final Arg DOUBLE = exact(SimpleType.DOUBLE);
    static final Arg BOOLEAN = exact(SimpleType.BOOLEAN);
    static final Arg BINARY = exact(SimpleType.BINARY);
    static final Arg DATE = exact(SimpleType.DATE);
    static final Arg TIMESTAMP = new Arg("timestamp", (e, s) -> e.type() == SimpleType.TIMESTAMP_NTZ
            ? Optional.of(e)
            : s.implicit(e, SimpleType.TIMESTAMP));
    /// Any numeric type; text becomes double, null becomes double.
    static final Arg NUMERIC = new Arg("numeric", (e, s) -> e.type().isNumeric()
            ? Optional.of(e)
            : e.type().isText() || e.type() == SimpleType.NULL ? s.implicit(e, SimpleType.DOUBLE) : Optional.empty());
    static final Arg INTEGRAL = new Arg("integral", (e, s) -> e.type().isIntegral()
            ? Optional.of(e)
            : e.type().isNumeric() ? Optional.empty() : s.implicit(e, SimpleType.LONG));
    static final Arg DECIMAL_OR_DOUBLE = new Arg("decimal or double", (e, s) -> e.type() instanceof DecimalType
            ? Optional.of(e)
            : NUMERIC.accept.apply(e, s).map(n -> s.cast(n, SimpleType.DOUBLE)));
    static final Arg ARRAY = shaped("array", ArrayType.class, new ArrayType(SimpleType.NULL));
    /// An array whose type is known.
    static final Arg TYPED_ARRAY = new Arg("array", (e, s) -> e.type() instanceof ArrayType
            ? Optional.of(e)
            : Optional.empty());
    static final Arg MAP = shaped("map", MapType.class, new MapType(SimpleType.NULL, SimpleType.NULL));
    static final Arg STRUCT = shaped("struct", StructType.class, new StructType(List.of()));
    static final Arg ARRAY_OR_MAP = new Arg("(array or map)", (e, s) -> e.type() instanceof ArrayType || e
            .type() instanceof MapType ? Optional.of(e) : Optional.empty());
    static final Arg STRING_OR_BINARY = new Arg("(string or binary)", (e, s) -> e.type() == SimpleType.BINARY
            ? Optional.of(e)
            : s.implicit(e, SimpleType.STRING));
    static final Arg STRING_OR_ARRAY = new Arg("(string or array)", (e, s) -> e.type() instanceof ArrayType
            ? Optional.of(e)
            : s.implicit(e, SimpleType.STRING));

    static Arg exact(DataType type) {
        return new Arg(type.sql(), (e, s) -> s.implicit(e, type));
    }

    /// Exactly this type: nothing but an untyped null turns into it.
    static Arg only(DataType type) {
        return new Arg(type.sql(), (e, s) -> e.type().equals(type) || e.type() == SimpleType.NULL
                ? Optional.of(s.cast(e, type))
                : Optional.empty());
    }

    private static Arg shaped(String name, Class<? extends DataType> shape, DataType ofNull) {
        return new Arg(name, (e, s) -> shape.isInstance(e.type())
                ? Optional.of(e)
                : e.type() == SimpleType.NULL ? Optional.of(s.cast(e, ofNull)) : Optional.empty());
    }
}
