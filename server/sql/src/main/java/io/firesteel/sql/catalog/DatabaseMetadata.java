package io.firesteel.sql.catalog;

import java.util.Map;

/// What the catalogue keeps of a database.
///
/// @param name     lower case
/// @param location folder of its managed tables, an absolute path
public record DatabaseMetadata(String name, String comment, String location, Map<String, String> properties,
        String owner) {

    public DatabaseMetadata {
        properties = Map.copyOf(properties);
    }
}
