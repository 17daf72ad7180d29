package io.firesteel.sql.catalog;

/// What the catalogue keeps of a function written in SQL.
///
/// @param database lower case
/// @param name     lower case
/// @param text     its CREATE FUNCTION statement
public record FunctionMetadata(String database, String name, String text) {
}
