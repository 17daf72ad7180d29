package io.firesteel.sql.catalog;

import java.util.Map;

import io.firesteel.files.FileLocation;

/// What the catalogue keeps of a database.
///
/// @param name     lower case
/// @param location folder of its managed tables by its full name
public record DatabaseMetadata(String name, String comment, String location, Map<String, String> properties,
        String owner) {

    public DatabaseMetadata {
        properties = Map.copyOf(properties);
    }

    /// The folder of its managed tables.
    public FileLocation folder() {
        return new FileLocation(location);
    }
}
