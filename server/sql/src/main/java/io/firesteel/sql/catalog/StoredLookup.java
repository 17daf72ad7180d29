package io.firesteel.sql.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.analyzer.AnalysisErrors;
import io.firesteel.analyzer.session.CatalogLookup;
import io.firesteel.error.FiresteelException;
import io.firesteel.plan.logical.FileRelation;
import io.firesteel.types.StructType;

/// The catalogue as a view sees it that outlives its session: temporary views and variables are refused. Made per statement.
///
/// @param view the view's name, for messages
public record StoredLookup(SessionCatalog catalog, String view) implements CatalogLookup {

    @Override
    public Optional<Found> relation(List<String> name, Map<String, String> options) {
        if (catalog.temporaryView(name).isPresent()) {
            throw temporary("VIEW", name);
        }
        return catalog.relation(name, options);
    }

    @Override
    public Optional<Variable> variable(List<String> name) {
        if (catalog.variable(name).isPresent()) {
            throw temporary("VARIABLE", name);
        }
        return Optional.empty();
    }

    @Override
    public Optional<Routine> routine(List<String> name) {
        if (catalog.temporaryRoutine(name).isPresent()) {
            throw temporary("FUNCTION", name);
        }
        return catalog.routine(name);
    }

    @Override
    public CatalogLookup in(String database, boolean kept) {
        return catalog.in(database, kept);
    }

    @Override
    public FileRelation files(String format, List<String> paths, Map<String, String> options,
            Optional<StructType> schema) {
        return catalog.files(format, paths, options, schema);
    }

    @Override
    public List<String> known() {
        return catalog.known();
    }

    private FiresteelException temporary(String kind, List<String> name) {
        return new FiresteelException(CatalogErrors.TEMPORARY, Map.of("objName", view, "tempObj", kind, "tempObjName",
                AnalysisErrors.quoted(name)));
    }
}
