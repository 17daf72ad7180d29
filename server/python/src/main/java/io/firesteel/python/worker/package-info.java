/// Processes: pyspark's own daemon and workers, started, kept for reuse and ended.
package io.firesteel.python.worker;
