/// Files of query results: what each task writes, and how the files of a job become visible at once.
package io.firesteel.sinks;
