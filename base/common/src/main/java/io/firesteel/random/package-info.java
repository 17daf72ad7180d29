/// Random numbers that are the same as those of Spark.
package io.firesteel.random;
