/// Statements that give no rows of a query: definitions, settings, SHOW and DESCRIBE, EXPLAIN.
package io.firesteel.sql.command;
