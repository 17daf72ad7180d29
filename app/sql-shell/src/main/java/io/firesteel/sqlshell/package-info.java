/// The `spark-sql` and `hive` commands.
package io.firesteel.sqlshell;
