/// What a program shares with its tasks: accumulators, broadcast values, files, jars and properties; and what cleans up
/// after it.
package io.firesteel.session.shared;
