package io.firesteel.sql.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.firesteel.analyzer.session.CatalogLookup.Routine;
import io.firesteel.plan.command.FunctionCommand;
import io.firesteel.plan.command.FunctionCommand.CreateFunction;
import io.firesteel.plan.command.FunctionCommand.DropFunction;
import io.firesteel.plan.unresolved.SqlFunction;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.catalog.FunctionMetadata;
import io.firesteel.sql.catalog.SessionCatalog;
import io.firesteel.sql.catalog.SessionCatalog.QualifiedName;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.sql.variable.SessionVariables;
import io.firesteel.types.DataType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// CREATE and DROP FUNCTION, and what SHOW and DESCRIBE say of functions written in SQL.
public final class FunctionRunner {
    private final SqlSession session;
    private final SessionCatalog catalog;

    public FunctionRunner(SqlSession session) {
        this.session = session;
        this.catalog = session.catalog();
    }

    public SqlResult run(FunctionCommand command) {
        switch (command) {
            case CreateFunction c when c.temporary() -> temporary(c);
            case CreateFunction c -> kept(c);
            case DropFunction d -> drop(d);
        }
        return SqlResult.nothing();
    }

    private void temporary(CreateFunction c) {
        if (!SessionVariables.possible(c.name())) {
            throw RoutineErrors.of(RoutineErrors.QUALIFIER, c.name());
        }
        String key = c.name().getLast().toLowerCase(Locale.ROOT);
        if (!c.replace() && catalog.routines().containsKey(key)) {
            throw RoutineErrors.of(RoutineErrors.EXISTS, c.name());
        }
        Routine routine = new Routine(List.of(c.name().getLast()), c.function());
        DataType type = session.type(routine, false);
        SqlFunction typed = c.function().returns().isPresent() ? c.function() : c.function().returning(type);
        catalog.routines().put(key, new Routine(routine.name(), typed));
    }

    private void kept(CreateFunction c) {
        QualifiedName name = catalog.qualify(c.name());
        catalog.metastore().requireDatabase(name.database());
        if (catalog.metastore().function(name.database(), name.table()).isPresent() && !c.replace()) {
            if (c.ifNotExists()) {
                return;
            }
            throw RoutineErrors.of(RoutineErrors.EXISTS, c.name());
        }
        session.type(new Routine(List.of(SessionCatalog.CATALOG, name.database(), name.table()), c.function()), true);
        FunctionMetadata function = new FunctionMetadata(name.database(), name.table(), c.sql());
        if (!catalog.metastore().createFunction(function, c.replace()) && !c.ifNotExists()) {
            throw RoutineErrors.of(RoutineErrors.EXISTS, c.name());
        }
    }

    private void drop(DropFunction d) {
        if (d.name().size() == 1 && session.functions().find(d.name().getFirst()).isPresent()
                && (!d.temporary() || catalog.temporaryRoutine(d.name()).isEmpty())) {
            throw RoutineErrors.of(RoutineErrors.BUILTIN, d.name());
        }
        boolean gone;
        if (d.temporary()) {
            gone = catalog.temporaryRoutine(d.name()).isPresent()
                    && catalog.routines().remove(d.name().getLast().toLowerCase(Locale.ROOT)) != null;
        } else {
            QualifiedName name = catalog.qualify(d.name());
            gone = catalog.metastore().dropFunction(name.database(), name.table());
        }
        if (!gone && !d.ifExists()) {
            throw RoutineErrors.of(RoutineErrors.MISSING, d.name());
        }
    }

    /// The names of the functions of a session and a database, in order.
    public List<String> names(Optional<List<String>> database) {
        List<String> names = new ArrayList<>(catalog.routines().keySet());
        String home = database.map(List::getLast).orElse(catalog.currentDatabase());
        catalog.metastore()
                .functions(home)
                .forEach(n -> names.add(SessionCatalog.CATALOG + "." + home + "." + n));
        return names.stream().sorted().toList();
    }

    /// The lines of DESCRIBE FUNCTION; empty for a function that is not written in SQL.
    public Optional<List<String>> described(List<String> name) {
        return catalog.routine(name).map(r -> {
            List<String> lines = new ArrayList<>();
            boolean table = r.function().query().isPresent();
            lines.add("Function: " + String.join(".", r.name()));
            lines.add("Type:     " + (table ? "TABLE" : "SCALAR"));
            labelled(lines, "Input:    ", r.function()
                    .parameters()
                    .stream()
                    .map(p -> p.name() + " " + p.type().sql())
                    .toList(), "()");
            DataType type = r.function().returns().orElseGet(() -> session.type(r, false));
            labelled(lines, "Returns:  ", table
                    ? ((StructType) type).fields().stream().map(StructField::ddl).toList()
                    : List.of(type.sql()), "");
            return lines;
        });
    }

    private static void labelled(List<String> lines, String label, List<String> values, String none) {
        lines.add(label + (values.isEmpty() ? none : values.getFirst()));
        values.stream().skip(1).forEach(v -> lines.add(" ".repeat(label.length()) + v));
    }
}
