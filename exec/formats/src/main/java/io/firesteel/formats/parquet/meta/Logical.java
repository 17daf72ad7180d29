package io.firesteel.formats.parquet.meta;

/// What the values of a column mean, from its logical or, in older files, its converted type.
///
/// @param name one of Parquet's names: `STRING`, `MAP`, `LIST`, `ENUM`, `DECIMAL`, `DATE`, `TIME`, `TIMESTAMP`, `INTEGER`,
///             `UNKNOWN`, `JSON`, `BSON`, `UUID`, `FLOAT16`, `INTERVAL` …; empty for none
/// @param a    decimal precision, integer bit width, or unit (0 milli-, 1 micro-, 2 nanoseconds)
/// @param b    decimal scale
/// @param flag signed (INTEGER), adjusted to UTC (TIME, TIMESTAMP)
public record Logical(String name, int a, int b, boolean flag) {
    public static final Logical NONE = new Logical("", 0, 0, false);
    private static final String[] NAMES = {"", "STRING", "MAP", "LIST", "ENUM", "DECIMAL", "DATE", "TIME", "TIMESTAMP",
        "INTERVAL", "INTEGER", "UNKNOWN", "JSON", "BSON", "UUID", "FLOAT16", "VARIANT", "GEOMETRY", "GEOGRAPHY"};

    public boolean is(String other) {
        return name.equals(other);
    }

    /// Reads the union.
    static Logical read(ThriftReader t) {
        Logical found = NONE;
        for (int f = 0; (f = t.field(f)) != 0;) {
            String name = f < NAMES.length ? NAMES[f] : "TYPE_" + f;
            found = t.type() == ThriftReader.STRUCT ? t.nested(x -> body(name, x)) : found;
        }
        return found;
    }

    private static Logical body(String name, ThriftReader t) {
        int a = 0;
        int b = 0;
        boolean flag = false;
        for (int f = 0; (f = t.field(f)) != 0;) {
            switch (name + f) {
                case "DECIMAL1" -> b = t.i32();
                case "DECIMAL2" -> a = t.i32();
                case "TIME1", "TIMESTAMP1", "INTEGER2" -> flag = t.bool();
                case "TIME2", "TIMESTAMP2" -> a = t.nested(Logical::unit);
                case "INTEGER1" -> a = t.int8();
                default -> t.skip();
            }
        }
        return new Logical(name, a, b, flag);
    }

    private static int unit(ThriftReader t) {
        int unit = 0;
        for (int f = 0; (f = t.field(f)) != 0;) {
            unit = f - 1;
            t.skip();
        }
        return unit;
    }

    /// The meaning of a converted type.
    static Logical converted(int number, int precision, int scale) {
        return switch (number) {
            case 0 -> new Logical("STRING", 0, 0, false);
            case 1 -> new Logical("MAP", 0, 0, false);
            case 2 -> new Logical("MAP_KEY_VALUE", 0, 0, false);
            case 3 -> new Logical("LIST", 0, 0, false);
            case 4 -> new Logical("ENUM", 0, 0, false);
            case 5 -> new Logical("DECIMAL", precision, scale, false);
            case 6 -> new Logical("DATE", 0, 0, false);
            case 7, 8 -> new Logical("TIME", number - 7, 0, true);
            case 9, 10 -> new Logical("TIMESTAMP", number - 9, 0, true);
            case 11, 12, 13, 14 -> new Logical("INTEGER", 8 << number - 11, 0, false);
            case 15, 16, 17, 18 -> new Logical("INTEGER", 8 << number - 15, 0, true);
            case 19 -> new Logical("JSON", 0, 0, false);
            case 20 -> new Logical("BSON", 0, 0, false);
            case 21 -> new Logical("INTERVAL", 0, 0, false);
            default -> NONE;
        };
    }

    @Override
    public String toString() {
        return name.equals("DECIMAL") ? "DECIMAL(" + a + "," + b + ")" : name;
    }
}
