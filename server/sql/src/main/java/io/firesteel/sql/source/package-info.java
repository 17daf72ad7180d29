/// Files as tables: listing with globs and partition folders, schemas from files, statistics from footers.
package io.firesteel.sql.source;
