/// Functions written in SQL: made, dropped, shown and described.
package io.firesteel.sql.routine;
