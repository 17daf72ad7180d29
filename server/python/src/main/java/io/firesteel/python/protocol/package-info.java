/// The byte protocol between the JVM and pyspark's worker: what one task is told, in each pyspark version's layout.
package io.firesteel.python.protocol;
