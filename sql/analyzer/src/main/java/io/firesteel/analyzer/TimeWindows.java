package io.firesteel.analyzer;

import static io.firesteel.error.ErrorCondition.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.analyzer.value.CallReplacer;
import io.firesteel.analyzer.value.DurationText;
import io.firesteel.analyzer.value.Origins;
import io.firesteel.analyzer.value.PrettyNames;
import io.firesteel.error.ErrorCondition;
import io.firesteel.functions.FunctionErrors;
import io.firesteel.plan.Origin;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.plan.unresolved.UnresolvedExpression.SortKey;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedStar;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedAggregate;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedGenerate;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.SimpleType;

/// `window(time, duration[, slide[, start]])` of a SELECT (Spark's `TimeWindowing`): the windows that a row's time falls into
/// are generated below it as a column `window`, one row each; a row without a time has none.
final class TimeWindows {
    static final ErrorCondition SEVERAL = user("_LEGACY_ERROR_TEMP_1039", "",
            "Multiple time/session window expressions would result in a cartesian product of rows, therefore they are currently"
                    + " not supported.");
    static final ErrorCondition CONSTANT = user("_LEGACY_ERROR_TEMP_1207", "",
            "The duration and time inputs to window must be an integer, long or string literal.");
    static final ErrorCondition TEXT = user("CANNOT_PARSE_INTERVAL", "22006",
            "Unable to parse '<input>'. Please ensure that the value provided is a length of time in weeks, days, hours,"
                    + " minutes, seconds, milliseconds or microseconds.");
    static final ErrorCondition RANGE = user("DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE", "42K09",
            "Cannot resolve \"window\" due to data type mismatch: <what>.");
    static final ErrorCondition CONSTRAINT = user("DATATYPE_MISMATCH.PARAMETER_CONSTRAINT_VIOLATION", "42K09",
            "Cannot resolve \"window\" due to data type mismatch: <what>.");
    private static final String TABLE = "__time_window";
    private static final String COLUMN = "window";
    /// A row is copied for each window that it falls into.
    private static final long MOST_WINDOWS = 10_000;

    private UnresolvedFunction found;

    private TimeWindows() {
    }

    /// The block without calls of `window`; itself where there is none.
    static SelectBlock generated(SelectBlock block) {
        return new TimeWindows().rewritten(block);
    }

    private SelectBlock rewritten(SelectBlock block) {
        CallReplacer calls = new CallReplacer(this::replacement);
        List<UnresolvedExpression> items = calls.all(block.items());
        UnresolvedAggregate g = block.grouping();
        List<UnresolvedExpression> groupings = g == null ? List.of() : calls.all(g.groupings());
        Optional<UnresolvedExpression> having = block.having().map(calls::in);
        List<SortKey> sorts = calls.keys(block.sorts());
        if (found == null) {
            return block;
        }
        UnresolvedAggregate grouping = g == null
                ? null
                : new UnresolvedAggregate(g.child(), groupings, g.sets(), items, g.having(), g.all());
        UnresolvedGenerate windows = new UnresolvedGenerate(block.child(), call("explode", windows()), false, TABLE,
                List.of(COLUMN));
        return new SelectBlock(windows, items.stream().map(TimeWindows::asBefore).toList(), grouping, having,
                block.distinct(), sorts, block.global(), block.environment());
    }

    /// A star does not stand for the generated column.
    private static UnresolvedExpression asBefore(UnresolvedExpression item) {
        if (!(item instanceof UnresolvedStar star) || !star.target().isEmpty()) {
            return item;
        }
        List<List<String>> except = new ArrayList<>(star.except());
        except.add(List.of(TABLE, COLUMN));
        return new UnresolvedStar(star.target(), except, star.origin());
    }

    private Optional<UnresolvedExpression> replacement(UnresolvedFunction f) {
        String name = f.name().size() == 1 ? f.name().getFirst() : "";
        if (!name.equalsIgnoreCase(COLUMN)) {
            return Optional.empty();
        }
        if (f.arguments().size() < 2 || f.arguments().size() > 4) {
            throw AnalysisErrors.of(FunctionErrors.ARGUMENTS,
                    Map.of("functionName", COLUMN, "expectedNum", "[2, 3, 4]", "actualNum", "" + f.arguments().size()),
                    f.origin());
        }
        if (found != null && !PrettyNames.of(found).equals(PrettyNames.of(f))) {
            throw AnalysisErrors.of(SEVERAL, Map.of(), f.origin());
        }
        found = found == null ? f : found;
        return Optional.of(new UnresolvedAttribute(List.of(TABLE, COLUMN), f.origin()));
    }

    /// The windows of a row from the latest on; null where it has no time.
    private UnresolvedExpression windows() {
        List<UnresolvedExpression> arguments = found.arguments();
        long duration = micros(1);
        long slide = arguments.size() > 2 ? micros(2) : duration;
        long start = arguments.size() > 3 ? micros(3) : 0;
        check(duration, slide, start);
        long count = Math.ceilDiv(duration, slide);
        if (count > MOST_WINDOWS) {
            throw AnalysisErrors.unsupported("a time that falls into " + count + " windows, more than " + MOST_WINDOWS,
                    found.origin());
        }
        // Makes timestamps of dates and texts, and nothing of numbers.
        UnresolvedExpression moment = call("date_trunc", text("microsecond"), arguments.getFirst());
        UnresolvedExpression time = call("unix_micros", moment);
        UnresolvedExpression latest = call("-", time, call("pmod", call("-", time, number(start)), number(slide)));
        List<UnresolvedExpression> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UnresolvedExpression from = call("-", latest, number(i * slide));
            UnresolvedExpression to = call("+", from, number(duration));
            UnresolvedExpression window = call("named_struct", text("start"), call("timestamp_micros", from),
                    text("end"), call("timestamp_micros", to));
            boolean always = (i + 1) * slide <= duration;
            all.add(always ? window : call("if", call("<", time, to), window, nothing()));
        }
        UnresolvedExpression array = call("array", all.toArray(UnresolvedExpression[]::new));
        UnresolvedExpression whole = duration % slide == 0 ? array : call("array_compact", array);
        return call("if", call("isnull", arguments.getFirst()), nothing(), whole);
    }

    private void check(long duration, long slide, long start) {
        if (duration <= 0 || slide <= 0) {
            throw failed(RANGE, "the " + (duration <= 0 ? "window" : "slide") + " duration must be more than 0");
        }
        if (slide > duration) {
            throw failed(CONSTRAINT, "the slide duration must be no longer than the window duration");
        }
        if (Math.abs(start) >= slide) {
            throw failed(CONSTRAINT, "the start time must be less than the slide duration");
        }
    }

    private AnalysisException failed(ErrorCondition condition, String what) {
        return AnalysisErrors.of(condition, Map.of("what", what), found.origin());
    }

    private long micros(int argument) {
        UnresolvedExpression e = found.arguments().get(argument);
        if (e instanceof Literal l && l.value() instanceof Long micros && l.type() instanceof DayTimeIntervalType) {
            return micros;
        }
        if (!(e instanceof Literal l) || !(l.value() instanceof String text)) {
            throw AnalysisErrors.of(CONSTANT, Map.of(), Origins.of(e));
        }
        return DurationText.micros(text)
                .orElseThrow(
                        () -> AnalysisErrors.of(TEXT, Map.of("input", text), Origins.of(e)));
    }

    private UnresolvedFunction call(String name, UnresolvedExpression... arguments) {
        return UnresolvedFunction.of(name, found == null ? Origin.NONE : found.origin(), arguments);
    }

    private static UnresolvedExpression number(long value) {
        return new Literal(value, SimpleType.LONG, Origin.NONE);
    }

    private static UnresolvedExpression text(String value) {
        return new Literal(value, SimpleType.STRING, Origin.NONE);
    }

    private static UnresolvedExpression nothing() {
        return new Literal(null, SimpleType.NULL, Origin.NONE);
    }
}
