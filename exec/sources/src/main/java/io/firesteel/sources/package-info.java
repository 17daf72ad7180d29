/// Text files as sources of SQL: what CSV, JSON and text readers share.
package io.firesteel.sources;
