/// RDD programs that are run on Firesteel and, with the names of the API changed, on Spark.
package io.firesteel.checks.rdd.programs;
