package io.firesteel.parser;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.antlr.v4.runtime.ParserRuleContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.IntervalContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.IntervalValueContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.MultiUnitsIntervalContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.UnitToUnitIntervalContext;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.YearMonthIntervalType;

/// Interval literals: `INTERVAL 3 DAYS`, `INTERVAL '1-2' YEAR TO MONTH`, `INTERVAL '1 day 2 hours'`. A year-month interval
/// is an `Integer` of months, a day-time interval a `Long` of microseconds.
final class IntervalReader {
    private static final Pattern YEAR_MONTH = Pattern.compile("([+-])?(\\d+)-(\\d+)");
    private static final Pattern TEXT_PART = Pattern.compile("\\G\\s*([+-]?\\s*\\d*\\.?\\d+)\\s*([a-zA-Z]+)\\s*");

    /// Units by size; micros of the day-time ones.
    private enum Unit {
        YEAR(12), MONTH(1), WEEK(604_800_000_000L), DAY(86_400_000_000L), HOUR(3_600_000_000L), MINUTE(
                60_000_000L), SECOND(
                        1_000_000L), MILLISECOND(1000L), MICROSECOND(1L);

        private final long size;

        Unit(long size) {
            this.size = size;
        }

        boolean months() {
            return this == YEAR || this == MONTH;
        }

        static Unit of(String word, ParserRuleContext node) {
            String upper = word.toUpperCase(Locale.ROOT);
            String single = upper.endsWith("S") ? upper.substring(0, upper.length() - 1) : upper;
            for (Unit unit : values()) {
                if (unit.name().equals(single)) {
                    return unit;
                }
            }
            throw bad(word,
                    "The unit " + word + " is none of year, month, week, day, hour, minute, second, millisecond,"
                            + " microsecond.",
                    node);
        }
    }

    private IntervalReader() {
    }

    static UnresolvedExpression interval(IntervalContext node) {
        if (node.errorCapturingMultiUnitsInterval() != null) {
            if (node.errorCapturingMultiUnitsInterval().unitToUnitInterval() != null) {
                throw bad(Names.text(node), "Can only have a single from-to unit in the interval literal syntax.",
                        node);
            }
            return units(node.errorCapturingMultiUnitsInterval().body);
        }
        return range(node.errorCapturingUnitToUnitInterval().body);
    }

    /// The interval that a text such as `1 year 2 months` or `interval 1 day` names.
    static UnresolvedExpression fromText(String text, ParserRuleContext node) {
        String body = text.strip();
        if (body.regionMatches(true, 0, "interval", 0, 8)) {
            body = body.substring(8);
        }
        Map<Unit, BigDecimal> amounts = new EnumMap<>(Unit.class);
        Matcher part = TEXT_PART.matcher(body);
        int end = 0;
        while (part.find()) {
            amounts.merge(Unit.of(part.group(2), node), new BigDecimal(part.group(1).replaceAll("\\s", "")),
                    BigDecimal::add);
            end = part.end();
        }
        if (amounts.isEmpty() || end != body.length()) {
            throw ParseErrors.at(ParseErrors.TYPED_LITERAL,
                    Map.of("valueType", "\"INTERVAL\"", "value", "'" + text + "'"),
                    node);
        }
        return literal(amounts, node);
    }

    private static UnresolvedExpression units(MultiUnitsIntervalContext node) {
        Map<Unit, BigDecimal> amounts = new EnumMap<>(Unit.class);
        for (int i = 0; i < node.unit.size(); i++) {
            Unit unit = Unit.of(Names.text(node.unit.get(i)), node);
            amounts.merge(unit, amount(node.intervalValue(i)), BigDecimal::add);
        }
        return literal(amounts, node);
    }

    private static UnresolvedExpression literal(Map<Unit, BigDecimal> amounts, ParserRuleContext node) {
        boolean months = amounts.keySet().stream().anyMatch(Unit::months);
        if (months && !amounts.keySet().stream().allMatch(Unit::months)) {
            throw ParseErrors.unsupported(
                    "an interval that mixes year-month and day-time units (" + Names.text(node) + ")",
                    node);
        }
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<Unit, BigDecimal> e : amounts.entrySet()) {
            boolean fraction = e.getValue().stripTrailingZeros().scale() > 0;
            if (fraction && e.getKey() != Unit.SECOND) {
                throw bad(Names.text(node), "Only seconds can have a fraction.", node);
            }
            total = total.add(e.getValue().multiply(BigDecimal.valueOf(e.getKey().size)));
        }
        try {
            if (months) {
                return new Literal(total.intValueExact(), yearMonth(amounts), Names.origin(node));
            }
            long micros = total.setScale(0, java.math.RoundingMode.DOWN).longValueExact();
            return new Literal(micros, dayTime(amounts), Names.origin(node));
        } catch (ArithmeticException e) {
            throw bad(Names.text(node), "The interval is too large.", node);
        }
    }

    private static YearMonthIntervalType yearMonth(Map<Unit, BigDecimal> amounts) {
        boolean years = amounts.containsKey(Unit.YEAR);
        boolean months = amounts.containsKey(Unit.MONTH);
        return new YearMonthIntervalType(years ? YearMonthIntervalType.Field.YEAR : YearMonthIntervalType.Field.MONTH,
                months ? YearMonthIntervalType.Field.MONTH : YearMonthIntervalType.Field.YEAR);
    }

    private static DayTimeIntervalType dayTime(Map<Unit, BigDecimal> amounts) {
        DayTimeIntervalType.Field first = null;
        DayTimeIntervalType.Field last = null;
        for (Unit unit : amounts.keySet()) {
            DayTimeIntervalType.Field field = switch (unit) {
                case WEEK, DAY -> DayTimeIntervalType.Field.DAY;
                case HOUR -> DayTimeIntervalType.Field.HOUR;
                case MINUTE -> DayTimeIntervalType.Field.MINUTE;
                default -> DayTimeIntervalType.Field.SECOND;
            };
            first = first == null ? field : first;
            last = field;
        }
        return new DayTimeIntervalType(first, last);
    }

    private static BigDecimal amount(IntervalValueContext node) {
        String text = node.stringLit() != null
                ? Strings.value(node.stringLit()).strip()
                : node.INTEGER_VALUE() != null
                        ? node.INTEGER_VALUE().getText()
                        : node.DECIMAL_VALUE().getText();
        try {
            BigDecimal value = new BigDecimal(text);
            return node.MINUS() != null ? value.negate() : value;
        } catch (NumberFormatException e) {
            throw bad(text, "A number was expected.", node);
        }
    }

    private static UnresolvedExpression range(UnitToUnitIntervalContext node) {
        if (node.value.stringLit() == null) {
            throw bad(Names.text(node), "The value of a from-to interval must be a string.", node);
        }
        String text = Strings.value(node.value.stringLit()).strip();
        boolean minus = node.value.MINUS() != null;
        String from = Names.text(node.from).toUpperCase(Locale.ROOT);
        String to = Names.text(node.to).toUpperCase(Locale.ROOT);
        if (from.equals("YEAR") && to.equals("MONTH")) {
            Matcher m = YEAR_MONTH.matcher(text);
            if (!m.matches() || Integer.parseInt(m.group(3)) > 11) {
                throw bad(text, "The form is [+|-]y-m with months from 0 to 11.", node);
            }
            int months = Math.addExact(Math.multiplyExact(Integer.parseInt(m.group(2)), 12),
                    Integer.parseInt(m.group(3)));
            return new Literal("-".equals(m.group(1)) != minus ? -months : months, YearMonthIntervalType.DEFAULT,
                    Names.origin(node));
        }
        return dayTimeRange(text, minus, from, to, node);
    }

    private static UnresolvedExpression dayTimeRange(String text, boolean minus, String from, String to,
            UnitToUnitIntervalContext node) {
        DayTimeIntervalType.Field first;
        DayTimeIntervalType.Field last;
        try {
            first = DayTimeIntervalType.Field.valueOf(from);
            last = DayTimeIntervalType.Field.valueOf(to);
        } catch (IllegalArgumentException e) {
            throw bad(text, "Intervals FROM " + from + " TO " + to + " are not supported.", node);
        }
        StringBuilder form = new StringBuilder("([+-])?");
        for (DayTimeIntervalType.Field f : DayTimeIntervalType.Field.values()) {
            if (f.compareTo(first) >= 0 && f.compareTo(last) <= 0) {
                form.append(f == first ? "" : f == DayTimeIntervalType.Field.HOUR ? "\\s+" : ":")
                        .append(
                                f == DayTimeIntervalType.Field.SECOND ? "(\\d{1,2}(?:\\.\\d{1,9})?)" : "(\\d+)");
            }
        }
        Matcher m = Pattern.compile(form.toString()).matcher(text);
        if (first.compareTo(last) >= 0 || !m.matches()) {
            throw bad(text, "It does not have the form of an interval FROM " + from + " TO " + to + ".", node);
        }
        BigDecimal micros = BigDecimal.ZERO;
        int group = 2;
        for (DayTimeIntervalType.Field f : DayTimeIntervalType.Field.values()) {
            if (f.compareTo(first) >= 0 && f.compareTo(last) <= 0) {
                BigDecimal amount = new BigDecimal(m.group(group++));
                int limit = f == DayTimeIntervalType.Field.HOUR ? 24 : 60;
                if (f != first && amount.compareTo(BigDecimal.valueOf(limit)) >= 0) {
                    throw bad(text, f + " has to be below " + limit + ".", node);
                }
                micros = micros.add(amount.multiply(BigDecimal.valueOf(Unit.valueOf(f.name()).size)));
            }
        }
        long value = micros.setScale(0, java.math.RoundingMode.DOWN).longValueExact();
        return new Literal("-".equals(m.group(1)) != minus ? -value : value, new DayTimeIntervalType(first, last),
                Names.origin(node));
    }

    private static ParseException bad(String input, String why, ParserRuleContext node) {
        return ParseErrors.at(ParseErrors.INTERVAL, Map.of("input", input, "why", why), node);
    }
}
