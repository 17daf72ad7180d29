package io.firesteel.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.antlr.v4.runtime.Token;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ColTypeContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ColTypeListContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CommentSpecContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ComplexColTypeContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ComplexDataTypeContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DataTypeContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.IntegerValueContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.NonTrivialPrimitiveTypeContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PrimitiveDataTypeContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PrimitiveTypeContext;

import io.firesteel.types.ArrayType;
import io.firesteel.types.CharType;
import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.types.VarcharType;
import io.firesteel.types.YearMonthIntervalType;

/// Type names and column lists to [DataType]s.
public final class TypeReader {

    private TypeReader() {
    }

    public static DataType type(DataTypeContext node) {
        return switch (node) {
            case ComplexDataTypeContext complex -> complex(complex);
            case PrimitiveDataTypeContext primitive -> primitive(primitive.primitiveType());
            default -> throw ParseErrors.unsupported("the type " + Names.text(node), node);
        };
    }

    public static StructType columns(ColTypeListContext node) {
        List<StructField> fields = new ArrayList<>();
        for (ColTypeContext column : node.colType()) {
            fields.add(field(Names.name(column.colName), type(column.dataType()), column.NULL() == null,
                    column.commentSpec()));
        }
        return new StructType(fields);
    }

    public static StructField field(String name, DataType type, boolean nullable, CommentSpecContext comment) {
        StructField field = new StructField(name, type, nullable);
        return comment == null ? field : field.withComment(Strings.value(comment.stringLit()));
    }

    public static int integer(IntegerValueContext node) {
        try {
            return Integer.parseInt(Names.text(node));
        } catch (NumberFormatException e) {
            throw ParseErrors.at(ParseErrors.SYNTAX, Map.of("error", "'" + Names.text(node) + "'", "hint",
                    ": a whole number was expected"), node);
        }
    }

    private static DataType complex(ComplexDataTypeContext node) {
        if (node.ARRAY() != null) {
            return new ArrayType(type(node.dataType(0)));
        }
        if (node.MAP() != null) {
            return new MapType(type(node.dataType(0)), type(node.dataType(1)));
        }
        List<StructField> fields = new ArrayList<>();
        if (node.complexColTypeList() != null) {
            for (ComplexColTypeContext field : node.complexColTypeList().complexColType()) {
                fields.add(field(Names.name(field.errorCapturingIdentifier()), type(field.dataType()),
                        field.NULL() == null, field.commentSpec()));
            }
        }
        return new StructType(fields);
    }

    private static DataType primitive(PrimitiveTypeContext node) {
        if (node.nonTrivialPrimitiveType() != null) {
            return parameterised(node.nonTrivialPrimitiveType());
        }
        String word = Names.text(node).toUpperCase(Locale.ROOT);
        return switch (word) {
            case "BOOLEAN" -> SimpleType.BOOLEAN;
            case "TINYINT", "BYTE" -> SimpleType.BYTE;
            case "SMALLINT", "SHORT" -> SimpleType.SHORT;
            case "INT", "INTEGER" -> SimpleType.INTEGER;
            case "BIGINT", "LONG" -> SimpleType.LONG;
            case "FLOAT", "REAL" -> SimpleType.FLOAT;
            case "DOUBLE" -> SimpleType.DOUBLE;
            case "DATE" -> SimpleType.DATE;
            case "TIMESTAMP_LTZ" -> SimpleType.TIMESTAMP;
            case "TIMESTAMP_NTZ" -> SimpleType.TIMESTAMP_NTZ;
            case "BINARY" -> SimpleType.BINARY;
            case "VOID" -> SimpleType.NULL;
            default -> throw ParseErrors.at(ParseErrors.DATATYPE, Map.of("typeName", "\"" + word + "\""), node);
        };
    }

    private static DataType parameterised(NonTrivialPrimitiveTypeContext node) {
        if (node.STRING() != null) {
            if (node.collateClause() != null && !Names.text(node.collateClause())
                    .toUpperCase(Locale.ROOT)
                    .endsWith(
                            "UTF8_BINARY")) {
                throw ParseErrors.unsupported("the collation of " + Names.text(node), node);
            }
            return SimpleType.STRING;
        }
        if (node.CHAR() != null || node.CHARACTER() != null || node.VARCHAR() != null) {
            return text(node);
        }
        if (node.DECIMAL() != null || node.DEC() != null || node.NUMERIC() != null) {
            if (node.precision == null) {
                return DecimalType.USER_DEFAULT;
            }
            return new DecimalType(integer(node.precision), node.scale == null ? 0 : integer(node.scale));
        }
        if (node.INTERVAL() != null) {
            return interval(node);
        }
        if (node.TIMESTAMP() != null) {
            return node.withoutTimeZone() != null ? SimpleType.TIMESTAMP_NTZ : SimpleType.TIMESTAMP;
        }
        throw ParseErrors.at(ParseErrors.DATATYPE, Map.of("typeName", "\"" + Names.text(node).toUpperCase(Locale.ROOT)
                + "\""), node);
    }

    private static DataType text(NonTrivialPrimitiveTypeContext node) {
        if (node.length == null) {
            throw ParseErrors.at(ParseErrors.TYPE_NEEDS_PARAMETER, Map.of("type", "\"" + Names.text(node)
                    .toUpperCase(
                            Locale.ROOT)
                    + "\""), node);
        }
        int length = integer(node.length);
        return node.VARCHAR() != null ? new VarcharType(length) : new CharType(length);
    }

    private static DataType interval(NonTrivialPrimitiveTypeContext node) {
        if (node.fromYearMonth != null) {
            YearMonthIntervalType.Field from = YearMonthIntervalType.Field.valueOf(upper(node.fromYearMonth));
            return new YearMonthIntervalType(from, node.to == null
                    ? from
                    : YearMonthIntervalType.Field.valueOf(upper(
                            node.to)));
        }
        if (node.fromDayTime != null) {
            DayTimeIntervalType.Field from = DayTimeIntervalType.Field.valueOf(upper(node.fromDayTime));
            return new DayTimeIntervalType(from, node.to == null
                    ? from
                    : DayTimeIntervalType.Field.valueOf(upper(
                            node.to)));
        }
        return SimpleType.CALENDAR_INTERVAL;
    }

    private static String upper(Token token) {
        return token.getText().toUpperCase(Locale.ROOT);
    }
}
