package io.firesteel.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import io.firesteel.analyzer.AnalysisErrors;
import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.scope.Scope;
import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.PlanText;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan.AnalyzedRelation;
import io.firesteel.plan.unresolved.UnresolvedPlan.VisibleColumn;
import io.firesteel.sql.SqlSettings;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// A dataset by its analysed plan: immutable, computed anew by every action. Made by a [FrameSession].
public final class Frame {
    private final FrameSession session;
    private final long number;
    private final Resolved resolved;
    private final Set<Long> frames;

    Frame(FrameSession session, long number, Resolved resolved, Set<Long> frames) {
        this.session = session;
        this.number = number;
        this.resolved = resolved;
        this.frames = Set.copyOf(frames);
    }

    public FrameSession session() {
        return session;
    }

    /// Numbers of this DataFrame and of those below it.
    Set<Long> frames() {
        return frames;
    }

    /// The plan whose output is the visible columns.
    public LogicalPlan plan() {
        return resolved.visible();
    }

    public StructType schema() {
        return new StructType(plan().output()
                .stream()
                .map(a -> new StructField(a.name(), a.type(), a.nullable()))
                .toList());
    }

    public List<String> columns() {
        return plan().output().stream().map(AttributeReference::name).toList();
    }

    /// This as the input of a new plan.
    public AnalyzedRelation relation() {
        return new AnalyzedRelation(resolved.plan(), resolved.columns()
                .stream()
                .map(c -> new VisibleColumn(c.qualifier(), c.attribute(), c.hidden()))
                .toList(), frames);
    }

    /// A DataFrame over this one.
    public Frame then(UnaryOperator<UnresolvedPlan> step) {
        return session.frame(step.apply(relation()), this);
    }

    /// A DataFrame over this one and another.
    public Frame with(Frame other, BinaryOperator<UnresolvedPlan> step) {
        return session.frame(step.apply(relation(), other.relation()), this, other);
    }

    /// A column by its name, bound to this DataFrame.
    public UnresolvedExpression column(String name) {
        List<String> parts = AttributeNames.parse(name);
        Scope scope = new Scope(resolved.columns(), session.sql().conf().get(SqlSettings.CASE_SENSITIVE));
        Scope.Match match = scope.find(parts, Origin.NONE);
        if (match == null) {
            throw AnalysisErrors.column(parts, columns(), Origin.NONE);
        }
        UnresolvedExpression found = new UnresolvedExpression.BoundAttribute(match.attribute(), number);
        for (String field : parts.subList(match.parts(), parts.size())) {
            found = new UnresolvedExpression.UnresolvedField(found, field, Origin.NONE);
        }
        return parts.size() == match.parts()
                ? found
                : new UnresolvedExpression.UnresolvedNamed(found, List.of(parts.getLast()));
    }

    /// A column of the output by its place.
    UnresolvedExpression column(int ordinal) {
        return new UnresolvedExpression.BoundAttribute(plan().output().get(ordinal), number);
    }

    /// Runs the query and waits for all rows.
    ///
    /// @param action what pages show
    public SqlResult run(String action) {
        return session.sql().query(plan()).run(action);
    }

    public long count() {
        SqlResult counted = then(p -> PlanBuilder.aggregate(p, List.of(), List.of(Columns.call("count",
                Columns.literal(1))))).run("count");
        return ((Number) counted.rows().getFirst().getFirst()).longValue();
    }

    /// Whether its rows are in the plan itself.
    public boolean isLocal() {
        return plan() instanceof LogicalPlan.Values;
    }

    /// The files that it reads.
    public List<String> inputFiles() {
        List<String> files = new ArrayList<>();
        scans(plan(), files);
        return files.stream().distinct().toList();
    }

    private static void scans(LogicalPlan plan, List<String> files) {
        if (plan instanceof LogicalPlan.Scan scan) {
            scan.relation()
                    .files()
                    .list()
                    .forEach(f -> files.add(f.path().startsWith("/") ? "file://" + f.path() : f.path()));
        }
        plan.children().forEach(c -> scans(c, files));
    }

    /// Whether another DataFrame computes the same, but for the identities of columns.
    public boolean sameAs(Frame other) {
        return canonical().equals(other.canonical());
    }

    public int semanticHash() {
        return canonical().hashCode();
    }

    private String canonical() {
        Map<String, Integer> numbers = new HashMap<>();
        return Pattern.compile("#(\\d+)")
                .matcher(PlanText.of(plan()))
                .replaceAll(
                        m -> "#" + numbers.computeIfAbsent(m.group(1), k -> numbers.size()));
    }

    public boolean isEmpty() {
        return then(p -> PlanBuilder.limit(p, 1)).run("isEmpty").rows().isEmpty();
    }
}
