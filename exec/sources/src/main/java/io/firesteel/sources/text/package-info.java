/// Text files whose lines are the rows.
package io.firesteel.sources.text;
