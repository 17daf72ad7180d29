package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.scope.Scope;
import io.firesteel.analyzer.value.CallReplacer;
import io.firesteel.analyzer.value.DurationText;
import io.firesteel.analyzer.value.Origins;
import io.firesteel.analyzer.value.PrettyNames;
import io.firesteel.error.ErrorCondition;
import io.firesteel.functions.FunctionErrors;
import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.BoundAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.FrameBound;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.plan.unresolved.UnresolvedExpression.SortKey;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCase;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedField;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedStar;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedWindow;
import io.firesteel.plan.unresolved.UnresolvedExpression.When;
import io.firesteel.plan.unresolved.UnresolvedExpression.WindowFrame;
import io.firesteel.plan.unresolved.UnresolvedExpression.WindowSpec;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedAggregate;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedGenerate;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.SimpleType;

import static io.firesteel.error.ErrorCondition.user;

/// `window(time, duration[, slide[, start]])` of a SELECT (Spark's `TimeWindowing`): the windows that a row's time falls into
/// are generated below it as a column `window`, one row each; a row without a time has none. `session_window(time, gap)`
/// generates one as `session_window`; those of a group that touch each other are made one by [#merged].
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
    static final ErrorCondition SESSION_CONSTANT = user("_LEGACY_ERROR_TEMP_1040", "",
            "Gap duration expression used in session window must be a text.");
    private static final String SESSION = "session_window";
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
        UnresolvedGenerate windows = new UnresolvedGenerate(block.child(),
                call("explode", session() ? ownSession() : windows()), false, TABLE,
                List.of(column()));
        return new SelectBlock(windows, items.stream().map(this::asBefore).toList(), grouping, having,
                block.qualify().map(calls::in), block.distinct(), sorts, block.global(), block.environment());
    }

    /// A star does not stand for the generated column.
    private UnresolvedExpression asBefore(UnresolvedExpression item) {
        if (!(item instanceof UnresolvedStar star) || !star.target().isEmpty()) {
            return item;
        }
        List<List<String>> except = new ArrayList<>(star.except());
        except.add(List.of(TABLE, column()));
        return new UnresolvedStar(star.target(), except, star.origin());
    }

    private Optional<UnresolvedExpression> replacement(UnresolvedFunction f) {
        String name = f.name().size() == 1 ? f.name().getFirst() : "";
        boolean session = name.equalsIgnoreCase(SESSION);
        if (!session && !name.equalsIgnoreCase(COLUMN)) {
            return Optional.empty();
        }
        if (f.arguments().size() < 2 || f.arguments().size() > (session ? 2 : 4)) {
            throw AnalysisErrors.of(FunctionErrors.ARGUMENTS,
                    Map.of("functionName", name, "expectedNum", session ? "2" : "[2, 3, 4]", "actualNum",
                            "" + f.arguments().size()),
                    f.origin());
        }
        if (found != null && !PrettyNames.of(found).equals(PrettyNames.of(f))) {
            throw AnalysisErrors.of(SEVERAL, Map.of(), f.origin());
        }
        found = found == null ? f : found;
        return Optional.of(new UnresolvedAttribute(List.of(TABLE, column()), f.origin()));
    }

    private boolean session() {
        return found.name().getLast().equalsIgnoreCase(SESSION);
    }

    private String column() {
        return session() ? SESSION : COLUMN;
    }

    /// From a row's time to its end of the gap; none where there is no time or no gap.
    private UnresolvedExpression ownSession() {
        UnresolvedExpression time = found.arguments().getFirst();
        UnresolvedExpression start = call("unix_micros", call("date_trunc", text("microsecond"), time));
        UnresolvedExpression gap = gap(found.arguments().get(1));
        UnresolvedExpression window = call("named_struct", text("start"), call("timestamp_micros", start), text("end"),
                call("timestamp_micros", call("+", start, gap)));
        UnresolvedExpression some = call("and", call("isnotnull", time), call("<=>",
                call(">", gap, number(0)), new Literal(true, SimpleType.BOOLEAN, Origin.NONE)));
        return call("if", some, call("array", window), nothing());
    }

    /// In microseconds; null for a text that says no length of time.
    private UnresolvedExpression gap(UnresolvedExpression e) {
        return switch (e) {
            case Literal l when l.value() instanceof String text -> {
                if (text.matches("(?i).*\\b(month|year)s?\\b.*")) {
                    throw AnalysisErrors.unsupported("session_window with a gap of months", found.origin());
                }
                OptionalLong micros = DurationText.micros(text);
                yield micros.isPresent() ? number(micros.getAsLong()) : nothing();
            }
            case UnresolvedCase c -> new UnresolvedCase(
                    c.branches().stream().map(w -> new When(w.condition(), gap(w.result()))).toList(),
                    c.otherwise().map(this::gap), c.origin());
            case Literal l -> throw AnalysisErrors.of(SESSION_CONSTANT, Map.of(), found.origin());
            default ->
                throw AnalysisErrors.unsupported("session_window with a gap that is neither a text nor CASE over texts",
                        found.origin());
        };
    }

    /// The input of a grouped SELECT in which sessions of equal other groups that touch each other have become one.
    ///
    /// @param child of the block that [#generated] gave
    static Resolved merged(AnalysisRun run, SelectBlock block, Resolved child) {
        Optional<Scope.Column> session = child.columns()
                .stream()
                .filter(c -> c.qualifier().equals(List.of(TABLE)) && c.attribute().name().equals(SESSION))
                .findFirst();
        if (session.isEmpty() || block.grouping() == null) {
            return child;
        }
        Sessions sessions = new Sessions(run, block, child);
        BoundAttribute own = new BoundAttribute(session.get().attribute(), 0);
        List<UnresolvedExpression> keys = new ArrayList<>();
        for (UnresolvedExpression g : block.grouping().groupings()) {
            UnresolvedExpression key = written(g, block.items());
            if (!(key instanceof UnresolvedAttribute a && a.name().getFirst().equals(TABLE))) {
                keys.add(sessions.with(key));
            }
        }
        UnresolvedExpression start = new UnresolvedField(own, "start", Origin.NONE);
        UnresolvedExpression end = new UnresolvedField(own, "end", Origin.NONE);
        List<SortKey> order = List.of(new SortKey(start, true, Optional.empty()));
        UnresolvedExpression before = sessions.with(over("max", end, keys, order,
                new FrameBound.Offset(new Literal(1, SimpleType.INTEGER, Origin.NONE), true)));
        UnresolvedExpression opens = function("if", function("<=", start, before), number(0), number(1));
        UnresolvedExpression place = sessions.with(
                over("sum", sessions.with(opens), keys, order, new FrameBound.CurrentRow()));
        keys.add(place);
        UnresolvedExpression whole = function("named_struct", text("start"),
                over("min", start, keys, List.of(), null), text("end"), over("max", end, keys, List.of(), null));
        BoundAttribute merged = sessions.with(whole);
        return sessions.replaced(session.get(), merged.attribute());
    }

    /// What GROUP BY means by a number or by the name of an item.
    private static UnresolvedExpression written(UnresolvedExpression grouping, List<UnresolvedExpression> items) {
        Integer place = SelectResolver.position(grouping);
        if (place != null && place > 0 && place <= items.size()) {
            return items.get(place - 1) instanceof UnresolvedNamed n ? n.child() : items.get(place - 1);
        }
        return items.stream()
                .filter(i -> i instanceof UnresolvedNamed n && grouping instanceof UnresolvedAttribute a
                        && a.name().size() == 1 && n.names().getFirst().equalsIgnoreCase(a.name().getFirst())
                        && n.child() instanceof UnresolvedAttribute w && w.name().getFirst().equals(TABLE))
                .map(i -> ((UnresolvedNamed) i).child())
                .findFirst()
                .orElse(grouping);
    }

    /// @param to end of the frame from the first row on; null for all rows
    private static UnresolvedExpression over(String function, UnresolvedExpression of, List<UnresolvedExpression> keys,
            List<SortKey> order, FrameBound to) {
        Optional<WindowFrame> frame = Optional.ofNullable(to)
                .map(t -> new WindowFrame(true, new FrameBound.Unbounded(true), t));
        return new UnresolvedWindow(function(function, of),
                new WindowSpec(Optional.empty(), List.copyOf(keys), order, frame, Origin.NONE));
    }

    private static UnresolvedFunction function(String name, UnresolvedExpression... arguments) {
        return UnresolvedFunction.of(name, Origin.NONE, arguments);
    }

    /// A plan that grows by columns.
    private static final class Sessions {
        private final AnalysisRun run;
        private final SelectBlock block;
        private final Resolved child;
        private LogicalPlan plan;
        private final List<Scope.Column> columns;

        Sessions(AnalysisRun run, SelectBlock block, Resolved child) {
            this.run = run;
            this.block = block;
            this.child = child;
            this.plan = child.plan();
            this.columns = new ArrayList<>(child.columns());
        }

        BoundAttribute with(UnresolvedExpression e) {
            ExpressionResolver resolver = new ExpressionResolver(run, run.scope(new Resolved(plan, columns)),
                    block.environment());
            NamedExpression added = run.ids().named("session" + columns.size(), resolver.resolve(e));
            List<NamedExpression> items = new ArrayList<>(plan.output().stream().map(NamedExpression::of).toList());
            items.add(added);
            WindowExtractor windows = new WindowExtractor(run, plan);
            items = windows.extract(items);
            plan = new LogicalPlan.Project(windows.plan(), items);
            columns.add(new Scope.Column(List.of(TABLE), added.toAttribute(), true));
            return new BoundAttribute(added.toAttribute(), 0);
        }

        Resolved replaced(Scope.Column session, AttributeReference merged) {
            AttributeReference named = new AttributeReference(run.ids().next(), SESSION, merged.type(), false);
            List<NamedExpression> items = new ArrayList<>(plan.output().stream().map(NamedExpression::of).toList());
            items.add(new NamedExpression(named.id(), SESSION, merged));
            List<Scope.Column> seen = child.columns()
                    .stream()
                    .map(c -> c == session ? new Scope.Column(c.qualifier(), named, c.hidden()) : c)
                    .toList();
            return new Resolved(new LogicalPlan.Project(plan, items), seen);
        }
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
