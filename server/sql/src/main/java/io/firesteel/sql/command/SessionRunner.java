package io.firesteel.sql.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.firesteel.analyzer.session.CatalogLookup.Found;
import io.firesteel.error.FiresteelException;
import io.firesteel.plan.Origin;
import io.firesteel.plan.command.SessionCommand;
import io.firesteel.plan.command.SessionCommand.ExplainMode;
import io.firesteel.plan.command.Statement;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.PlanText;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.SqlSettings;
import io.firesteel.sql.run.PhysicalText;
import io.firesteel.sql.run.QueryRun;
import io.firesteel.sql.run.SqlResult;

/// USE, SET, RESET, EXPLAIN and their like.
public final class SessionRunner {
    private final SqlSession session;

    SessionRunner(SqlSession session) {
        this.session = session;
    }

    SqlResult run(SessionCommand command) {
        return switch (command) {
            case SessionCommand.UseDatabase u -> {
                session.catalog().use(u.name().getLast());
                yield SqlResult.nothing();
            }
            case SessionCommand.SetConf s -> set(s);
            case SessionCommand.ResetConf r -> {
                r.key().ifPresentOrElse(session.conf()::unset, session.conf()::reset);
                yield SqlResult.nothing();
            }
            case SessionCommand.SetTimeZone z -> {
                session.conf().set(SqlSettings.ZONE.key(), z.zone());
                refuseBad(SqlSettings.ZONE.key(), z.zone());
                yield SqlResult.ofTexts(List.of("key", "value"), List.of(List.of(SqlSettings.ZONE.key(), z.zone())));
            }
            case SessionCommand.Explain e -> explain(e);
            case SessionCommand.RefreshTable r -> {
                session.analyze(new UnresolvedPlan.UnresolvedRelation(r.name(), Map.of(), Origin.NONE));
                yield refreshed();
            }
            case SessionCommand.RefreshPath r -> refreshed();
            case SessionCommand.CacheTable c -> keep(c);
            case SessionCommand.UncacheTable c -> {
                Optional<String> key = session.catalog().cacheKey(c.name());
                if (key.isEmpty() && !c.ifExists()) {
                    session.catalog().require(c.name());
                }
                key.ifPresent(session.catalog().cache()::remove);
                yield SqlResult.nothing();
            }
            case SessionCommand.ClearCache c -> {
                session.catalog().cache().clear();
                yield SqlResult.nothing();
            }
            case SessionCommand.ManageResource m ->
                throw CommandErrors.unsupported((m.list() ? "LIST " : "ADD ") + m.kind());
        };
    }

    /// Files are listed anew by every query; only what is kept has to be read again.
    private SqlResult refreshed() {
        session.catalog().cache().stale();
        return SqlResult.nothing();
    }

    private SqlResult keep(SessionCommand.CacheTable c) {
        if (c.query().isPresent()) {
            session.analyze(c.query().get());
            Found view = new Found.View(c.name(), c.query().get(), List.of(),
                    session.catalog().currentDatabase());
            if (!session.catalog().putView(c.name().getLast(), false, false, view)) {
                throw new FiresteelException(CommandErrors.TEMP_EXISTS,
                        Map.of("relationName", "`" + c.name().getLast() + "`"));
            }
        }
        UnresolvedPlan table = new UnresolvedPlan.UnresolvedRelation(c.name(), Map.of(), Origin.NONE);
        session.analyze(table);
        String key = session.catalog()
                .cacheKey(c.name())
                .orElseThrow(() -> CommandErrors.unsupported(
                        "CACHE TABLE of files that are no table"));
        session.catalog().cache().put(key, () -> session.analyze(table));
        if (!c.lazy()) {
            session.catalog().cache().folder(key);
        }
        return SqlResult.nothing();
    }

    private SqlResult set(SessionCommand.SetConf s) {
        List<String> header = List.of("key", "value");
        if (s.key().isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            new TreeMap<>(session.conf().now().asMap()).forEach((k, v) -> rows.add(List.of(k, v)));
            return SqlResult.ofTexts(header, rows);
        }
        String key = s.key().get();
        if (s.value().isPresent()) {
            session.conf().set(key, s.value().get());
            refuseBad(key, s.value().get());
            return SqlResult.ofTexts(header, List.of(List.of(key, s.value().get())));
        }
        return SqlResult.ofTexts(header, List.of(List.of(key, session.conf().now().text(key, "<undefined>"))));
    }

    /// A value that its setting does not take goes at once, or every later statement would fail on it.
    private void refuseBad(String key, String value) {
        try {
            SqlSettings.ALL.stream().filter(setting -> setting.key().equals(key)).forEach(session.conf()::get);
            if (key.equals(SqlSettings.ZONE.key())) {
                session.conf().zone();
            }
        } catch (FiresteelException e) {
            session.conf().unset(key);
            throw CommandErrors.badValue(key, value, key.equals(SqlSettings.ZONE.key()), e);
        }
    }

    private SqlResult explain(SessionCommand.Explain e) {
        if (!(e.statement() instanceof Statement.Query q)) {
            return plan("== Physical Plan ==\n" + CommandNames.of(e.statement())
                    .orElseGet(() -> "Execute " + e.statement().getClass().getSimpleName()) + "\n");
        }
        return plan(explain(session.query(q.plan()), e.mode()));
    }

    /// The plans of a query as text.
    public static String explain(QueryRun run, ExplainMode mode) {
        LogicalPlan optimized = run.optimized();
        StringBuilder text = new StringBuilder();
        if (mode == ExplainMode.EXTENDED) {
            text.append("== Analyzed Logical Plan ==\n").append(PlanText.of(run.analyzed())).append('\n');
        }
        if (mode == ExplainMode.EXTENDED || mode == ExplainMode.COST) {
            text.append("== Optimized Logical Plan ==\n").append(PlanText.of(optimized)).append('\n');
        }
        PhysicalPlan physical = run.physical(optimized);
        text.append("== Physical Plan ==\n").append(PhysicalText.of(physical, run.adapts(physical)));
        return text.toString();
    }

    private static SqlResult plan(String text) {
        return SqlResult.ofTexts(List.of("plan"), List.of(List.of(text)));
    }
}
