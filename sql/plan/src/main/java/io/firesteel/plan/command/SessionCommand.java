package io.firesteel.plan.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.plan.unresolved.UnresolvedPlan;

/// Statements about the session: settings, current database, caching, explaining.
public sealed interface SessionCommand extends Statement {

    record UseDatabase(List<String> name) implements SessionCommand {
    }

    /// SET key = value; no value shows the key, no key shows all.
    record SetConf(Optional<String> key, Optional<String> value, boolean verbose) implements SessionCommand {
    }

    record ResetConf(Optional<String> key) implements SessionCommand {
    }

    record SetTimeZone(String zone) implements SessionCommand {
    }

    record Explain(ExplainMode mode, Statement statement) implements SessionCommand {
    }

    /// CACHE TABLE, also AS SELECT.
    record CacheTable(List<String> name, boolean lazy, Map<String, String> options, Optional<UnresolvedPlan> query,
            String sql) implements SessionCommand {
    }

    record UncacheTable(List<String> name, boolean ifExists) implements SessionCommand {
    }

    record ClearCache() implements SessionCommand {
    }

    record RefreshTable(List<String> name) implements SessionCommand {
    }

    record RefreshPath(String path) implements SessionCommand {
    }

    /// ADD JAR, ADD FILE, LIST JARS …
    record ManageResource(boolean list, String kind, List<String> arguments) implements SessionCommand {
    }

    /// The forms of EXPLAIN.
    enum ExplainMode {
        SIMPLE, EXTENDED, CODEGEN, COST, FORMATTED
    }
}
