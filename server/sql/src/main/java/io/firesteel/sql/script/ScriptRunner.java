package io.firesteel.sql.script;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.plan.command.Script;
import io.firesteel.plan.command.ScriptStep;
import io.firesteel.plan.command.ScriptStep.Block;
import io.firesteel.plan.command.ScriptStep.Cause;
import io.firesteel.plan.command.ScriptStep.CauseKind;
import io.firesteel.plan.command.ScriptStep.Handler;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.sql.variable.SessionVariables;
import io.firesteel.types.SimpleType;

import static io.firesteel.error.ErrorCondition.user;

/// Runs a script step by step; it gives the rows of the last statement that had any columns. One per script.
public final class ScriptRunner {
    private static final ErrorCondition NOT_BOOLEAN = user("INVALID_BOOLEAN_STATEMENT", "22546",
            "Boolean statement is expected in the condition, but <invalidStatement> was found.");

    private final SqlSession session;
    private final SessionVariables variables;
    private SqlResult last = SqlResult.nothing();

    public ScriptRunner(SqlSession session) {
        this.session = session;
        this.variables = session.catalog().variables();
    }

    /// The way out of the steps up to a label, and what happens there.
    private static final class Jump extends RuntimeException {
        private final String label;
        private final boolean again;

        Jump(String label, boolean again) {
            super(label, null, false, false);
            this.label = label;
            this.again = again;
        }

        boolean to(Optional<String> here) {
            return here.filter(label::equals).isPresent();
        }
    }

    public SqlResult run(Script script) {
        run(script.body());
        return last;
    }

    private void run(ScriptStep step) {
        switch (step) {
            case Block b -> block(b);
            case ScriptStep.Run r -> {
                SqlResult result = session.sql(r.sql());
                last = result.schema().size() == 0 ? last : result;
            }
            case ScriptStep.Choice c -> run(c.branches()
                    .stream()
                    .filter(b -> holds(b.condition()))
                    .findFirst()
                    .map(ScriptStep.Branch::steps)
                    .orElse(c.otherwise()));
            case ScriptStep.Loop l -> loop(l);
            case ScriptStep.ForEach f -> rows(f);
            case ScriptStep.Leave l -> throw new Jump(l.label(), false);
            case ScriptStep.Iterate i -> throw new Jump(i.label(), true);
        }
    }

    private void run(List<ScriptStep> steps) {
        steps.forEach(this::run);
    }

    private void block(Block block) {
        variables.enter(block.label());
        try {
            run(block.steps());
        } catch (Jump jump) {
            if (!jump.to(block.label())) {
                throw jump;
            }
        } catch (FiresteelException e) {
            run(handler(block, e).orElseThrow(() -> e).step());
        } finally {
            variables.leave();
        }
    }

    /// The handler of a block that names an error most exactly.
    private static Optional<Handler> handler(Block block, FiresteelException e) {
        return block.handlers()
                .stream()
                .filter(h -> kind(h, e).isPresent())
                .min(Comparator.comparing(h -> kind(h, e).orElseThrow()));
    }

    private static Optional<CauseKind> kind(Handler handler, FiresteelException e) {
        return handler.causes().stream().filter(c -> names(c, e)).map(Cause::kind).min(Comparator.naturalOrder());
    }

    private static boolean names(Cause cause, FiresteelException e) {
        String state = e.sqlState();
        return switch (cause.kind()) {
            case CONDITION -> e.condition().equals(cause.text()) || e.condition().startsWith(cause.text() + ".");
            case STATE -> state.equals(cause.text());
            case NOT_FOUND -> state.startsWith("02");
            case ANY -> !state.startsWith("02") && !state.startsWith("XX");
        };
    }

    private void loop(ScriptStep.Loop loop) {
        while (loop.before().isEmpty() || holds(loop.before().get())) {
            if (!round(loop.label(), loop.steps()) || loop.until().isPresent() && holds(loop.until().get())) {
                return;
            }
        }
    }

    /// Whether the loop may go on.
    private boolean round(Optional<String> label, List<ScriptStep> steps) {
        try {
            run(steps);
            return true;
        } catch (Jump jump) {
            if (!jump.to(label)) {
                throw jump;
            }
            return jump.again;
        }
    }

    private void rows(ScriptStep.ForEach each) {
        SqlResult result = session.sql(each.query());
        for (List<Object> row : result.rows()) {
            variables.enter(each.row());
            try {
                for (int i = 0; i < row.size(); i++) {
                    variables.declare(result.schema().field(i), row.get(i));
                }
                if (!round(each.label(), each.steps())) {
                    return;
                }
            } finally {
                variables.leave();
            }
        }
    }

    private boolean holds(String condition) {
        SqlResult result = session.sql("SELECT (" + condition + ")");
        if (result.schema().field(0).type() != SimpleType.BOOLEAN) {
            throw new FiresteelException(NOT_BOOLEAN, Map.of("invalidStatement", condition));
        }
        return Boolean.TRUE.equals(result.rows().getFirst().getFirst());
    }
}
