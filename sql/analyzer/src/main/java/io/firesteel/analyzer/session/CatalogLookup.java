package io.firesteel.analyzer.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.plan.logical.FileRelation;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.unresolved.SqlFunction;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.types.DataType;
import io.firesteel.types.StructType;

/// What the analyzer asks of the session: tables and views by name, files by format. Implemented by the session.
public interface CatalogLookup {

    /// The table or view of that name, searched as Spark does: temporary views, then the current database; also
    /// ``format.`path` ``.
    Optional<Found> relation(List<String> name, Map<String, String> options);

    /// Files given by the reader API.
    ///
    /// @param schema given by the user, or empty to infer
    FileRelation files(String format, List<String> paths, Map<String, String> options, Optional<StructType> schema);

    /// Names of tables and views near, for suggestions.
    List<String> known();

    /// The session's variable of exactly that name, which may have its qualifiers before it.
    default Optional<Variable> variable(List<String> name) {
        return Optional.empty();
    }

    /// The function written in SQL of that name: the session's own, then those of the current database.
    default Optional<Routine> routine(List<String> name) {
        return Optional.empty();
    }

    /// What names mean inside of a view that was made while another database was current.
    ///
    /// @param kept whether it outlives the session
    default CatalogLookup in(String database, boolean kept) {
        return this;
    }

    /// A function written in SQL.
    ///
    /// @param name as columns show it: qualified where the function is kept
    record Routine(List<String> name, SqlFunction function) {
        public Routine {
            name = List.copyOf(name);
        }
    }

    /// A session variable as a query sees it.
    ///
    /// @param name  with all qualifiers, e.g. `[system, session, a]`
    /// @param value in the form of `BoundLiteral`
    record Variable(List<String> name, DataType type, Object value) {
        public Variable {
            name = List.copyOf(name);
        }
    }

    /// What a name stands for.
    sealed interface Found {
        /// The parts under which columns can be qualified: catalog, database, table.
        List<String> name();

        /// A table of files.
        record Files(List<String> name, FileRelation relation) implements Found {
        }

        /// A view by its query; `columns` rename its output where given, `home` is the database that was current when
        /// it was made.
        record View(List<String> name, UnresolvedPlan plan, List<String> columns, String home) implements Found {
        }

        /// A plan that is analyzed already: a temporary view made from a DataFrame.
        record Analyzed(List<String> name, LogicalPlan plan) implements Found {
        }
    }
}
