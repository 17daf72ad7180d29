package io.firesteel.sql.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import io.firesteel.events.PlanNode;
import io.firesteel.events.SqlEvent;
import io.firesteel.fragments.counts.PlanTree;
import io.firesteel.parser.LargeStack;
import io.firesteel.session.Application;
import io.firesteel.time.Clock;

/// One execution of a query or a command as listeners are told of it: its start with the plan, changes of the plan, its end. Its id is a local
/// property of the thread meanwhile, so that jobs carry it. Made per run by [QueryRun], and per command.
public final class SqlExecution {
    private static final String ID = "spark.sql.execution.id";
    private static final String ROOT = "spark.sql.execution.root.id";
    private static final String QUERY = "spark.sql.execution.query.id";

    private final Application application;
    private final Clock clock = Clock.system();
    private final long id;
    private final OptionalLong root;
    private final String query = UUID.randomUUID().toString();
    private UnaryOperator<PlanNode> above = node -> node;
    private PlanNode last;

    SqlExecution(Application application) {
        this.application = application;
        this.id = application.newExecutionId();
        String outer = application.localProperties().get(ROOT);
        this.root = OptionalLong.of(outer == null ? id : Long.parseLong(outer));
    }

    /// Runs a command as an execution whose plan is one operator.
    public static <T> T command(Application application, String operator, String description,
            Map<String, String> modified, Supplier<T> body) {
        SqlExecution execution = new SqlExecution(application);
        return execution.run(() -> {
            execution.started(PlanNodes.command(operator), description, modified);
            return body.get();
        });
    }

    /// Runs what the execution consists of, and tells of its end.
    <T> T run(Supplier<T> body) {
        Map<String, String> before = application.localProperties();
        application.setLocalProperty(ID, String.valueOf(id));
        application.setLocalProperty(ROOT, String.valueOf(root.getAsLong()));
        application.setLocalProperty(QUERY, query);
        String error = "";
        try {
            return body.get();
        } catch (RuntimeException | Error e) {
            error = e.getMessage() == null ? e.toString() : e.getMessage();
            throw e;
        } finally {
            for (String key : List.of(ID, ROOT, QUERY)) {
                application.setLocalProperty(key, before.get(key));
            }
            application.events()
                    .post(new SqlEvent.SqlExecutionEnd(id, clock.millis(), Optional.of(error),
                            Optional.of(query)));
        }
    }

    /// What stands above the plan in all that is told.
    void below(UnaryOperator<PlanNode> node) {
        above = node;
    }

    /// Tells of the plan with which the query begins.
    ///
    /// @param adapts   it may change
    /// @param modified settings of the session
    void started(Supplier<PlanTree> plan, boolean adapts, String description, Map<String, String> modified) {
        started(node(plan, adapts, false), description, modified);
    }

    private void started(PlanNode node, String description, Map<String, String> modified) {
        Map<String, String> properties = application.localProperties();
        String tags = properties.getOrDefault("spark.job.tags", "");
        application.events()
                .post(new SqlEvent.SqlExecutionStart(id, root,
                        properties.getOrDefault("spark.job.description", description), description, text(node),
                        node, clock.millis(), modified, tags.isEmpty() ? List.of() : List.of(tags.split(",")),
                        Optional.ofNullable(properties.get("spark.jobGroup.id")), Optional.of(query)));
        last = node;
    }

    /// Tells of the plan as it is now.
    ///
    /// @param complete it will not change any more
    void changed(Supplier<PlanTree> plan, boolean complete) {
        PlanNode node = node(plan, true, complete);
        application.events().post(new SqlEvent.SqlAdaptiveExecutionUpdate(id, text(node), node));
        last = node;
    }

    private PlanNode node(Supplier<PlanTree> plan, boolean adapts, boolean complete) {
        PlanNode node = LargeStack.call(() -> PlanNodes.of(plan.get()));
        return above.apply(adapts ? PlanNodes.adaptive(node, complete) : node);
    }

    private static String text(PlanNode node) {
        return LargeStack.call(() -> PlanNodes.text(node));
    }

    /// Tells what the driver knows, by accumulator.
    void known(Map<Long, Long> values) {
        List<SqlEvent.AccumValue> updates = new ArrayList<>();
        values.forEach((accumulator, value) -> updates.add(new SqlEvent.AccumValue(accumulator, value)));
        if (!updates.isEmpty()) {
            application.events().post(new SqlEvent.DriverAccumUpdates(id, updates));
        }
    }

    /// Tells what the driver has counted, by the names of metrics at the top of the plan.
    void counted(Map<String, Long> values) {
        List<SqlEvent.AccumValue> updates = new ArrayList<>();
        for (PlanNode.Metric metric : last.metrics()) {
            if (values.containsKey(metric.name())) {
                updates.add(new SqlEvent.AccumValue(metric.accumulatorId(), values.get(metric.name())));
            }
        }
        application.events().post(new SqlEvent.DriverAccumUpdates(id, updates));
    }
}
