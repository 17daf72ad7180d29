/// Queries into tables and folders: which column goes where, with which cast, and the job that writes the files.
package io.firesteel.sql.write;
