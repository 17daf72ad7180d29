/// The catalogue that survives restarts: databases, tables and views as files of a folder, shared by processes.
package io.firesteel.sql.catalog;
