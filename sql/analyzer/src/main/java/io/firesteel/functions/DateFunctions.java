package io.firesteel.functions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.functions.FunctionDefinition.Kind;
import io.firesteel.functions.FunctionList.Returns;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;
import io.firesteel.types.YearMonthIntervalType;

/// Dates, timestamps and intervals. Functions that depend on the session's zone carry it as their last argument.
final class DateFunctions {
    private static final Returns NUMBER = Returns.type(SimpleType.INTEGER);
    private static final Returns DATE = Returns.type(SimpleType.DATE);

    private DateFunctions() {
    }

    static void register(FunctionList list) {
        for (String name : List.of("year", "quarter", "month", "weekofyear", "day", "dayofweek", "dayofyear",
                "weekday")) {
            list.strict(name, NUMBER, Arg.DATE);
        }
        list.alias("dayofmonth", "day");
        list.strict("yearofweek", NUMBER, Arg.DATE);
        list.strict("dayname", Returns.type(SimpleType.STRING), Arg.DATE);
        list.strict("monthname", Returns.type(SimpleType.STRING), Arg.DATE);
        for (String name : List.of("hour", "minute", "second")) {
            list.zoned(name, NUMBER, Arg.TIMESTAMP);
        }
        arithmetic(list);
        parsing(list);
        epochs(list);
        list.add("extract", Kind.SCALAR, 2, 2, DateFunctions::extract);
        list.add("date_part", Kind.SCALAR, 2, 2, DateFunctions::extract);
        list.alias("datepart", "date_part");
        intervals(list);
    }

    private static void arithmetic(FunctionList list) {
        for (String name : List.of("date_add", "date_sub")) {
            list.strict(name, DATE, Arg.DATE, Arg.DAYS);
        }
        list.alias("dateadd", "date_add");
        list.strict("datediff", NUMBER, Arg.DATE, Arg.DATE);
        list.alias("date_diff", "datediff");
        list.strict("add_months", DATE, Arg.DATE, Arg.INT);
        list.add("months_between", Kind.SCALAR, 2, 3, c -> {
            List<Expression> arguments = new ArrayList<>(
                    FunctionList.coerced(c, Arg.TIMESTAMP, Arg.TIMESTAMP, Arg.BOOLEAN));
            if (arguments.size() == 2) {
                arguments.add(Expression.Literal.TRUE);
            }
            return zoned("months_between", arguments, SimpleType.DOUBLE, c);
        });
        list.strict("last_day", DATE, Arg.DATE);
        list.lenient("next_day", 0, DATE, Arg.DATE, Arg.STRING);
        list.lenient("trunc", 0, DATE, Arg.DATE, Arg.STRING);
        list.add("date_trunc", Kind.SCALAR, 2, 2,
                c -> zoned("date_trunc", FunctionList.coerced(c, Arg.STRING, Arg.TIMESTAMP),
                        SimpleType.TIMESTAMP, c));
        list.add("timestampadd", Kind.SCALAR, 3, 3, c -> {
            List<Expression> arguments = FunctionList.coerced(c, Arg.STRING, Arg.LONG, Arg.TIMESTAMP);
            return zoned("timestampadd", arguments, arguments.get(2).type(), c);
        });
        list.add("timestampdiff", Kind.SCALAR, 3, 3, c -> zoned("timestampdiff", FunctionList.coerced(c, Arg.STRING,
                Arg.TIMESTAMP, Arg.TIMESTAMP), SimpleType.LONG, c));
    }

    private static Expression zoned(String name, List<Expression> arguments, DataType type, Call call) {
        List<Expression> all = new ArrayList<>(arguments);
        all.add(Shapes.text(call.session().zone()));
        return FunctionList.of(name, all, type, Shapes.anyNull(all), call.session().mode());
    }

    private static void parsing(FunctionList list) {
        list.add("to_date", Kind.SCALAR, 1, 2, c -> parsed(c, SimpleType.DATE, c.session().mode()));
        list.add("try_to_date", Kind.SCALAR, 1, 2, c -> parsed(c, SimpleType.DATE, EvalMode.TRY));
        list.add("to_timestamp", Kind.SCALAR, 1, 2, c -> parsed(c, SimpleType.TIMESTAMP, c.session().mode()));
        list.alias("to_timestamp_ltz", "to_timestamp");
        list.add("try_to_timestamp", Kind.SCALAR, 1, 2, c -> parsed(c, SimpleType.TIMESTAMP, EvalMode.TRY));
        list.add("to_timestamp_ntz", Kind.SCALAR, 1, 2, c -> parsed(c, SimpleType.TIMESTAMP_NTZ, c.session().mode()));
        list.add("date_format", Kind.SCALAR, 2, 2, c -> zoned("date_format", FunctionList.coerced(c, Arg.TIMESTAMP,
                Arg.STRING), SimpleType.STRING, c));
        list.lenient("make_date", 0, DATE, Arg.INT, Arg.INT, Arg.INT);
        for (String name : List.of("make_timestamp", "make_timestamp_ltz")) {
            list.add(name, Kind.SCALAR, 6, 7, c -> made(c, SimpleType.TIMESTAMP, c.session().mode()));
            list.add("try_" + name, Kind.SCALAR, 6, 7, c -> made(c, SimpleType.TIMESTAMP, EvalMode.TRY));
        }
        list.add("make_timestamp_ntz", Kind.SCALAR, 6, 6, c -> made(c, SimpleType.TIMESTAMP_NTZ, c.session().mode()));
        list.add("try_make_timestamp_ntz", Kind.SCALAR, 6, 6, c -> made(c, SimpleType.TIMESTAMP_NTZ, EvalMode.TRY));
        list.add("convert_timezone", Kind.SCALAR, 2, 3, c -> {
            List<Expression> all = new ArrayList<>(c.arguments());
            if (all.size() == 2) {
                all.addFirst(Shapes.text(c.session().zone()));
            }
            return FunctionList.call("convert_timezone", new Call(c.name(), all, false, null, c.session()),
                    Returns.type(SimpleType.TIMESTAMP_NTZ), false, Arg.STRING, Arg.STRING,
                    Arg.exact(SimpleType.TIMESTAMP_NTZ));
        });
        list.add("from_utc_timestamp", Kind.SCALAR, 2, 2, c -> zoned("from_utc_timestamp", FunctionList.coerced(c,
                Arg.TIMESTAMP, Arg.STRING), SimpleType.TIMESTAMP, c));
        list.add("to_utc_timestamp", Kind.SCALAR, 2, 2,
                c -> zoned("to_utc_timestamp", FunctionList.coerced(c, Arg.TIMESTAMP,
                        Arg.STRING), SimpleType.TIMESTAMP, c));
    }

    /// A date or timestamp from a text, as a cast or by a pattern.
    private static Expression parsed(Call c, DataType type, EvalMode mode) {
        if (c.argument(0).type().isNested()) {
            throw FunctionErrors.argument(c.name(), 0, "(string or date or timestamp)", c.argument(0).type());
        }
        if (c.count() == 1) {
            return c.session().explicitCast(c.argument(0), type, mode);
        }
        Expression stamp = nullable("to_timestamp", FunctionList.coerced(c, Arg.STRING), SimpleType.TIMESTAMP, c, mode);
        return c.session().cast(stamp, type, mode);
    }

    /// A timestamp of six fields, in the zone that follows them or in the session's.
    private static Expression made(Call c, DataType type, EvalMode mode) {
        List<Expression> all = new ArrayList<>(FunctionList.coerced(c, Arg.INT, Arg.INT, Arg.INT, Arg.INT, Arg.INT,
                Arg.exact(new DecimalType(16, 6)), Arg.STRING));
        all.add(Shapes.text(type == SimpleType.TIMESTAMP_NTZ ? "UTC" : c.session().zone()));
        return FunctionList.of("make_timestamp", all, type, true, mode);
    }

    private static Expression nullable(String name, List<Expression> arguments, DataType type, Call call,
            EvalMode mode) {
        List<Expression> all = new ArrayList<>(arguments);
        all.add(Shapes.text(call.session().zone()));
        return FunctionList.of(name, all, type, true, mode);
    }

    private static void epochs(FunctionList list) {
        for (String name : List.of("unix_timestamp", "to_unix_timestamp")) {
            list.add(name, Kind.SCALAR, 0, 2, c -> {
                if (c.count() == 0) {
                    return FunctionList.of("unix_seconds", List.of(FunctionList.of("current_timestamp", List.of(),
                            SimpleType.TIMESTAMP, false, EvalMode.ANSI)), SimpleType.LONG, false, EvalMode.ANSI);
                }
                List<Expression> arguments = new ArrayList<>();
                boolean text = c.argument(0).type().isText();
                arguments.add(text ? c.argument(0) : FunctionList.coerced(c, Arg.TIMESTAMP, Arg.STRING).getFirst());
                arguments.add(c.count() == 2 ? c.argument(1) : Shapes.text("yyyy-MM-dd HH:mm:ss"));
                return nullable("unix_timestamp", arguments, SimpleType.LONG, c, c.session().mode());
            });
        }
        list.add("from_unixtime", Kind.SCALAR, 1, 2, c -> {
            List<Expression> arguments = new ArrayList<>(FunctionList.coerced(c, Arg.LONG, Arg.STRING));
            if (arguments.size() == 1) {
                arguments.add(Shapes.text("yyyy-MM-dd HH:mm:ss"));
            }
            return zoned("from_unixtime", arguments, SimpleType.STRING, c);
        });
        list.add("window_time", Kind.SCALAR, 1, 1, DateFunctions::windowTime);
        for (String name : List.of("unix_seconds", "unix_millis", "unix_micros")) {
            list.strict(name, Returns.type(SimpleType.LONG), Arg.only(SimpleType.TIMESTAMP));
        }
        for (String name : List.of("timestamp_millis", "timestamp_micros")) {
            list.strict(name, Returns.type(SimpleType.TIMESTAMP), Arg.LONG);
        }
        list.strict("timestamp_seconds", Returns.type(SimpleType.TIMESTAMP), Arg.NUMERIC);
        list.strict("unix_date", NUMBER, Arg.only(SimpleType.DATE));
        list.strict("date_from_unix_date", DATE, Arg.INT);
        list.add("current_date", Kind.SCALAR, 0, 1, c -> FunctionList.of("current_date", List.of(Shapes.text(c.session()
                .zone())), SimpleType.DATE, false, EvalMode.ANSI));
        list.alias("curdate", "current_date");
        list.add("current_timestamp", Kind.SCALAR, 0, 0, c -> FunctionList.of("current_timestamp", List.of(),
                SimpleType.TIMESTAMP, false, EvalMode.ANSI));
        list.alias("now", "current_timestamp");
        list.add("localtimestamp", Kind.SCALAR, 0, 0,
                c -> c.session()
                        .cast(FunctionList.of("current_timestamp", List.of(),
                                SimpleType.TIMESTAMP, false, EvalMode.ANSI), SimpleType.TIMESTAMP_NTZ));
        list.add("current_timezone", Kind.SCALAR, 0, 0, c -> Shapes.text(c.session().zone()));
    }

    /// `EXTRACT(field FROM x)`: the plain function of the field.
    private static Expression extract(Call call) {
        String field = Shapes.constantText(call, 0, "field").toUpperCase(Locale.ROOT);
        Expression source = call.argument(1);
        if (ArithmeticFunctions.span(source.type())) {
            return fromInterval(field, source);
        }
        boolean text = source.type().isText();
        String function = switch (field) {
            case "YEAR", "Y", "YEARS", "YR", "YRS" -> "year";
            case "YEAROFWEEK" -> "yearofweek";
            case "QUARTER", "QTR" -> "quarter";
            case "MONTH", "MON", "MONS", "MONTHS" -> "month";
            case "WEEK", "W", "WEEKS" -> "weekofyear";
            case "DAY", "D", "DAYS" -> "day";
            case "DAYOFWEEK", "DOW" -> "dayofweek";
            case "DAYOFWEEK_ISO", "DOW_ISO" -> "dayofweek_iso";
            case "DOY" -> "dayofyear";
            case "HOUR", "H", "HOURS", "HR", "HRS" -> "hour";
            case "MINUTE", "M", "MIN", "MINS", "MINUTES" -> "minute";
            case "SECOND", "S", "SEC", "SECONDS", "SECS" -> "second_fraction";
            default -> throw FunctionErrors.field(field, source.type());
        };
        boolean clock = function.equals("hour") || function.equals("minute") || function.equals("second_fraction");
        Expression moment = clock
                ? source.type() == SimpleType.TIMESTAMP_NTZ ? source : call.session().cast(source, SimpleType.TIMESTAMP)
                : source.type() == SimpleType.DATE ? source : call.session().cast(source, SimpleType.DATE);
        boolean nullable = moment.nullable() || text && !call.session().ansi();
        if (clock) {
            DataType type = function.equals("second_fraction") ? new DecimalType(8, 6) : SimpleType.INTEGER;
            return FunctionList.of(function, List.of(moment, Shapes.text(call.session().zone())), type, nullable,
                    EvalMode.ANSI);
        }
        return FunctionList.of(function, List.of(moment), SimpleType.INTEGER, nullable, EvalMode.ANSI);
    }

    private static Expression fromInterval(String field, Expression source) {
        boolean months = field.startsWith("Y") || field.startsWith("MO");
        if (months ? source.type() instanceof DayTimeIntervalType : source.type() instanceof YearMonthIntervalType) {
            throw FunctionErrors.field(field, source.type());
        }
        DataType type = switch (field) {
            case "YEAR", "Y", "YEARS", "YR", "YRS", "DAY", "D", "DAYS" -> SimpleType.INTEGER;
            case "MONTH", "MON", "MONS", "MONTHS", "HOUR", "H", "HOURS", "HR", "HRS", "MINUTE", "M", "MIN", "MINS",
                    "MINUTES" ->
                SimpleType.BYTE;
            case "SECOND", "S", "SEC", "SECONDS", "SECS" -> new DecimalType(8, 6);
            default -> throw FunctionErrors.field(field, source.type());
        };
        return FunctionList.of("extract_interval", List.of(Shapes.text(field), source), type, source.nullable(),
                EvalMode.ANSI);
    }

    private static void intervals(FunctionList list) {
        list.add("make_ym_interval", Kind.SCALAR, 0, 2, c -> {
            List<Expression> arguments = padded(FunctionList.coerced(c, Arg.INT), 2);
            return FunctionList.of("make_ym_interval", arguments, YearMonthIntervalType.DEFAULT,
                    Shapes.anyNull(arguments), c
                            .session()
                            .mode());
        });
        list.add("make_dt_interval", Kind.SCALAR, 0, 4, c -> {
            List<Expression> arguments = withSeconds(c, 3);
            return FunctionList.of("make_dt_interval", arguments, DayTimeIntervalType.DEFAULT,
                    Shapes.anyNull(arguments), c.session().mode());
        });
        list.add("make_interval", Kind.SCALAR, 0, 7, c -> calendar(c, c.session().mode()));
        list.add("try_make_interval", Kind.SCALAR, 0, 7, c -> calendar(c, EvalMode.TRY));
    }

    private static Expression calendar(Call call, EvalMode mode) {
        List<Expression> arguments = withSeconds(call, 6);
        return FunctionList.of("make_interval", arguments, SimpleType.CALENDAR_INTERVAL,
                Shapes.anyNull(arguments) || mode != EvalMode.ANSI, mode);
    }

    /// Whole numbers, then the seconds; those that are left out are 0.
    private static List<Expression> withSeconds(Call call, int whole) {
        DataType seconds = new DecimalType(18, 6);
        Arg[] parameters = new Arg[whole + 1];
        Arrays.fill(parameters, Arg.INT);
        parameters[whole] = Arg.exact(seconds);
        List<Expression> arguments = FunctionList.coerced(call, parameters);
        List<Expression> all = arguments.size() > whole ? new ArrayList<>(arguments) : padded(arguments, whole);
        if (all.size() == whole) {
            all.add(new Expression.Literal(BigDecimal.ZERO.setScale(6), seconds));
        }
        return all;
    }

    private static List<Expression> padded(List<Expression> given, int size) {
        List<Expression> all = new ArrayList<>(given);
        while (all.size() < size) {
            all.add(Shapes.integer(0));
        }
        return all;
    }

    /// The last microsecond of a window of time.
    private static Expression windowTime(Call call) {
        Expression window = call.argument(0);
        int end = window.type() instanceof StructType s ? s.indexOfIgnoreCase("end") : -1;
        if (end < 0 || ((StructType) window.type()).field(end).type() != SimpleType.TIMESTAMP) {
            throw FunctionErrors.argument("window_time(expr1)", 0, "struct", window.type());
        }
        Expression moment = FunctionList.of("get_struct_field", List.of(window, Shapes.integer(end)),
                SimpleType.TIMESTAMP, true, EvalMode.ANSI);
        Expression micros = FunctionList.of("unix_micros", List.of(moment), SimpleType.LONG, true, EvalMode.ANSI);
        Expression last = FunctionList.of("-", List.of(micros, new Literal(1L, SimpleType.LONG)), SimpleType.LONG, true,
                EvalMode.ANSI);
        return FunctionList.of("timestamp_micros", List.of(last), SimpleType.TIMESTAMP, true, EvalMode.ANSI);
    }
}
