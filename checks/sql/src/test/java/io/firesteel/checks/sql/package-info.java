/// SQL statements with the answers that Spark gave, and what runs and compares them.
package io.firesteel.checks.sql;
