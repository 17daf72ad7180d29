package io.firesteel.sql.source;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileLocation;
import io.firesteel.sinks.PartitionPath;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// Partition columns in folder names: `year=2024/month=1`. Types are inferred as Spark does: int, long, double, date, else
/// string.
public final class PartitionFolders {
    private PartitionFolders() {
    }

    /// The column values in the folders between a root and a file, as text; null stands for null.
    public static Map<String, String> texts(FileLocation root, FileLocation file) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : folders(root, file)) {
            int equals = name.indexOf('=');
            if (equals > 0) {
                String text = unescape(name.substring(equals + 1));
                values.put(unescape(name.substring(0, equals)), text.equals(PartitionPath.NULL) ? null : text);
            }
        }
        return values;
    }

    /// Whether all folders between a root and a file are partition values; files in others are no part of a table.
    static boolean reachable(FileLocation root, FileLocation file) {
        return folders(root, file).stream().allMatch(name -> name.indexOf('=') > 0);
    }

    private static List<String> folders(FileLocation root, FileLocation file) {
        String below = file.below(root);
        int last = below.lastIndexOf('/');
        return last < 0 ? List.of() : List.of(below.substring(0, last).split("/"));
    }

    /// The schema of the partition columns of some files; folders that disagree are refused.
    public static StructType infer(List<FileListing.Found> files, boolean inferTypes) {
        Map<String, DataType> types = new LinkedHashMap<>();
        List<String> names = null;
        for (FileListing.Found file : files) {
            Map<String, String> values = texts(file.root(), file.path());
            List<String> here = List.copyOf(values.keySet());
            if (names != null && !names.equals(here)) {
                throw SourceErrors.of(SourceErrors.PARTITIONS, "distinctPartColLists", names + " and " + here);
            }
            names = here;
            values.forEach((name, text) -> types.merge(name, inferTypes ? typeOf(text) : SimpleType.STRING,
                    PartitionFolders::wider));
        }
        List<StructField> fields = new ArrayList<>();
        types.forEach(
                (name, type) -> fields.add(new StructField(name, type == SimpleType.NULL ? SimpleType.STRING : type)));
        return new StructType(fields);
    }

    private static DataType typeOf(String text) {
        if (text == null) {
            return SimpleType.NULL;
        }
        if (text.matches("[+-]?\\d{1,9}")) {
            return SimpleType.INTEGER;
        }
        if (text.matches("[+-]?\\d{10,18}")) {
            return SimpleType.LONG;
        }
        if (text.matches("[+-]?\\d+\\.\\d+([eE][+-]?\\d+)?")) {
            return SimpleType.DOUBLE;
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                LocalDate.parse(text);
                return SimpleType.DATE;
            } catch (DateTimeParseException e) {
                return SimpleType.STRING;
            }
        }
        return SimpleType.STRING;
    }

    private static DataType wider(DataType a, DataType b) {
        if (a.equals(b) || b == SimpleType.NULL) {
            return a;
        }
        if (a == SimpleType.NULL) {
            return b;
        }
        if (a.isNumeric() && b.isNumeric()) {
            return a == SimpleType.DOUBLE || b == SimpleType.DOUBLE ? SimpleType.DOUBLE : SimpleType.LONG;
        }
        return SimpleType.STRING;
    }

    /// A folder's text as a value of its column's type, in the form that vectors hold.
    public static Object value(String text, DataType type) {
        if (text == null) {
            return null;
        }
        try {
            return switch (type) {
                case SimpleType.BYTE -> Byte.valueOf(text);
                case SimpleType.SHORT -> Short.valueOf(text);
                case SimpleType.INTEGER -> Integer.valueOf(text);
                case SimpleType.LONG -> Long.valueOf(text);
                case SimpleType.DOUBLE -> Double.valueOf(text);
                case SimpleType.FLOAT -> Float.valueOf(text);
                case SimpleType.BOOLEAN -> Boolean.valueOf(text);
                case SimpleType.DATE -> (int) LocalDate.parse(text).toEpochDay();
                case DecimalType d -> new BigDecimal(text).setScale(d.scale());
                case SimpleType.TIMESTAMP, SimpleType.TIMESTAMP_NTZ -> micros(text);
                default -> text;
            };
        } catch (IllegalArgumentException | DateTimeParseException | ArithmeticException e) {
            throw new FiresteelException(
                    new ErrorCondition("INVALID_PARTITION_VALUE",
                            "42846", ErrorKind.USER,
                            "Failed to cast value <value> to data type \"<dataType>\" for a partition column."),
                    Map.of("value", "'" + text
                            + "'", "dataType", type.sql()),
                    e);
        }
    }

    private static long micros(String text) {
        LocalDateTime moment = LocalDateTime.parse(text.replace(' ', 'T'));
        return moment.toEpochSecond(ZoneOffset.UTC) * 1_000_000L + moment.getNano() / 1000;
    }

    private static String unescape(String text) {
        return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
