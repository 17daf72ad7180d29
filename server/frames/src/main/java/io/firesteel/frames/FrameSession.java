package io.firesteel.frames;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.session.CatalogLookup.Found;
import io.firesteel.plan.Origin;
import io.firesteel.plan.command.Statement;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.types.StructType;

/// Makes the DataFrames of one session. Made by the facades, one per session of theirs; safe for several threads.
public final class FrameSession {
    private final SqlSession sql;
    private final AtomicLong numbers = new AtomicLong();

    public FrameSession(SqlSession sql) {
        this.sql = sql;
    }

    /// A session over a running application.
    ///
    /// @param globalViews shared by the sessions of the application
    public FrameSession(Application application, Map<String, Found> globalViews) {
        this(new SqlSession(application, globalViews));
    }

    public SqlSession sql() {
        return sql;
    }

    /// A query as a DataFrame, or a command, which is run at once and gives its rows as one.
    public Frame sql(String text) {
        Statement statement = sql.parse(text);
        return statement instanceof Statement.Query q ? frame(q.plan()) : rows(sql.run(statement, text));
    }

    /// A table or view by its name, which may have several parts.
    public Frame table(String name) {
        return frame(new UnresolvedPlan.UnresolvedRelation(AttributeNames.parse(name), Map.of(), Origin.NONE));
    }

    /// Whole numbers from `start` up to `end`.
    ///
    /// @param slices partitions; 0 for the default
    public Frame range(long start, long end, long step, int slices) {
        return frame(PlanBuilder.range(start, end, step, slices));
    }

    /// Files of a format, or a source that needs none.
    public Frame read(String format, List<String> paths, Map<String, String> options, Optional<StructType> schema) {
        return frame(new UnresolvedPlan.UnresolvedDataSource(format, paths, options, schema));
    }

    /// Rows that are there already, values in the form that `io.firesteel.types` states.
    public Frame local(StructType schema, List<Object[]> rows) {
        return frame(new UnresolvedPlan.LocalRelation(schema, rows));
    }

    private Frame rows(SqlResult result) {
        List<Object[]> rows = new ArrayList<>();
        result.rows().forEach(r -> rows.add(r.toArray()));
        return local(result.schema(), rows);
    }

    /// Analyses a plan over some DataFrames; what does not fit is thrown here and now.
    public Frame frame(UnresolvedPlan plan, Frame... inputs) {
        Resolved resolved = sql.resolve(plan);
        long number = numbers.incrementAndGet();
        Set<Long> numbersBelow = new HashSet<>();
        for (Frame input : inputs) {
            numbersBelow.addAll(input.frames());
        }
        numbersBelow.add(number);
        return new Frame(this, number, resolved, numbersBelow);
    }

    /// As [#sql(String)], with constants for the markers `?` and `:name`.
    public Frame sql(String text, StatementArguments arguments) {
        return arguments.isEmpty() ? sql(text) : sql(arguments.into(text, sql.parser().parameterMarkers(text)));
    }

    /// Makes a DataFrame a view.
    public void createView(Frame frame, String name, boolean global, boolean replace) {
        if (!view(frame, name, global, replace)) {
            throw FrameErrors.of(FrameErrors.VIEW_EXISTS, Map.of("relationName",
                    global ? "`global_temp`.`" + name + "`" : "`" + name + "`"));
        }
    }

    private boolean view(Frame frame, String name, boolean global, boolean replace) {
        LogicalPlan plan = frame.plan();
        List<String> qualifier = global ? List.of("global_temp", name) : List.of(name);
        return sql.catalog().putView(name, global, replace, new Found.Analyzed(qualifier, plan));
    }
}
