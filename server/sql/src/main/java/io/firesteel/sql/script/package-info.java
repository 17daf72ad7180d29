/// Running SQL scripts, `BEGIN … END`.
package io.firesteel.sql.script;
