/// Results of queries that CACHE TABLE keeps.
package io.firesteel.sql.cache;
