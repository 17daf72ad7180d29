package io.firesteel.plan.logical;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression.CaseWhen;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.LambdaFunction;
import io.firesteel.plan.logical.Expression.LambdaVariable;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.ArrayType;
import io.firesteel.types.CharType;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.types.VarcharType;

/// What happens to values on their way into and out of columns with CHAR or VARCHAR in their type: lengths are checked and
/// CHAR is filled up with spaces when they are written, and filled up when they are read, as Spark's `CharVarcharUtils` does.
public final class LimitedText {
    /// Fills up to so many characters; longer texts stay.
    public static final String PAD = "read_side_padding";
    private static final String STORE_CHAR = "char_type_write_side_check";
    private static final String STORE_VARCHAR = "varchar_type_write_side_check";
    /// Variables of these lambdas are told apart by their depth, below all that statements have.
    private static final int FIRST_VARIABLE = -1;

    private final boolean writing;

    private LimitedText(boolean writing) {
        this.writing = writing;
    }

    /// A value with strings for CHAR and VARCHAR, as a column of that type keeps it; itself where nothing is to be done.
    public static Expression stored(Expression value, DataType column) {
        return new LimitedText(true).value(value, column, FIRST_VARIABLE);
    }

    /// A value of a column as queries see it; itself where nothing is to be done.
    public static Expression read(Expression value, DataType column) {
        return new LimitedText(false).value(value, column, FIRST_VARIABLE);
    }

    /// The text filled up with spaces.
    public static Expression padded(Expression text, int length) {
        return call(PAD, text, length);
    }

    private Expression value(Expression value, DataType column, int variable) {
        if (writing ? !CharVarchar.holds(column) : !CharVarchar.holdsChar(column)) {
            return value;
        }
        return switch (column) {
            case CharType c -> call(writing ? STORE_CHAR : PAD, value, c.length());
            case VarcharType v -> writing ? call(STORE_VARCHAR, value, v.length()) : value;
            case ArrayType a -> elements(value, a.elementType(), a.containsNull(), variable);
            case MapType m -> map(value, m, variable);
            case StructType s -> struct(value, s, variable);
            default -> value;
        };
    }

    private static Expression call(String function, Expression text, int length) {
        return new FunctionCall(function, List.of(text, new Literal(length, SimpleType.INTEGER)), SimpleType.STRING,
                text.nullable(), EvalMode.ANSI);
    }

    private Expression elements(Expression array, DataType element, boolean nullable, int variable) {
        DataType plain = CharVarchar.plain(element);
        LambdaVariable x = new LambdaVariable(variable, "x", plain, nullable);
        LambdaFunction each = new LambdaFunction(List.of(x), value(x, element, variable - 1));
        return new FunctionCall("transform", List.of(array, each), new ArrayType(plain, nullable), array.nullable(),
                EvalMode.ANSI);
    }

    private Expression map(Expression map, MapType type, int variable) {
        DataType key = CharVarchar.plain(type.keyType());
        DataType item = CharVarchar.plain(type.valueType());
        FunctionCall keys = new FunctionCall("map_keys", List.of(map), new ArrayType(key, false), map.nullable(),
                EvalMode.ANSI);
        FunctionCall items = new FunctionCall("map_values", List.of(map), new ArrayType(item, type.valueContainsNull()),
                map.nullable(), EvalMode.ANSI);
        return new FunctionCall("map_from_arrays",
                List.of(within(keys, type.keyType(), false, variable),
                        within(items, type.valueType(), type.valueContainsNull(), variable)),
                new MapType(key, item, type.valueContainsNull()), map.nullable(), EvalMode.ANSI);
    }

    private Expression within(Expression array, DataType element, boolean nullable, int variable) {
        return CharVarchar.holds(element) ? elements(array, element, nullable, variable) : array;
    }

    private Expression struct(Expression struct, StructType type, int variable) {
        StructType plain = CharVarchar.plain(type);
        List<Expression> parts = new ArrayList<>();
        for (int i = 0; i < type.size(); i++) {
            StructField f = plain.field(i);
            parts.add(value(new FunctionCall("get_struct_field", List.of(struct, new Literal(i, SimpleType.INTEGER)),
                    f.type(), struct.nullable() || f.nullable(), EvalMode.ANSI), type.field(i).type(), variable));
        }
        FunctionCall made = new FunctionCall("struct", parts, plain, false, EvalMode.ANSI);
        FunctionCall missing = new FunctionCall("isnull", List.of(struct), SimpleType.BOOLEAN, false, EvalMode.ANSI);
        return new CaseWhen(List.of(missing), List.of(new Literal(null, plain)), made, plain, struct.nullable());
    }
}
