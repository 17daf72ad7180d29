package io.firesteel.sql.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.analyzer.session.CatalogLookup;
import io.firesteel.plan.logical.FileRelation;
import io.firesteel.types.StructType;

/// The catalogue as the query of a view sees it, whoever asks: a bare name is one of the database that was current when the
/// view was made. Made per use by [SessionCatalog].
///
/// @param kept whether the view is one of the metastore, which sees nothing of the session's own
record HomeLookup(SessionCatalog catalog, String database, boolean kept) implements CatalogLookup {

    @Override
    public Optional<Found> relation(List<String> name, Map<String, String> options) {
        return catalog.relation(name.size() > 1 || !kept && catalog.temporaryView(name).isPresent()
                ? name
                : placed(name), options);
    }

    @Override
    public Optional<Routine> routine(List<String> name) {
        return catalog.routine(name.size() > 1 || !kept && catalog.temporaryRoutine(name).isPresent()
                ? name
                : placed(name));
    }

    private List<String> placed(List<String> name) {
        return List.of(SessionCatalog.CATALOG, database, name.getFirst());
    }

    @Override
    public CatalogLookup in(String other, boolean stored) {
        return catalog.in(other, stored);
    }

    @Override
    public FileRelation files(String format, List<String> paths, Map<String, String> options,
            Optional<StructType> schema) {
        return catalog.files(format, paths, options, schema);
    }

    @Override
    public Optional<Variable> variable(List<String> name) {
        return catalog.variable(name);
    }

    @Override
    public List<String> known() {
        return catalog.metastore().tables(database);
    }
}
