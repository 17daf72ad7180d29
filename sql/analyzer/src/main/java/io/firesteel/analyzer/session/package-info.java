/// What a session gives the analyzer: its settings, its catalogue and the ids of its columns.
package io.firesteel.analyzer.session;
