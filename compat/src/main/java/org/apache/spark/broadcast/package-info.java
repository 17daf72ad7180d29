/// Spark's name for broadcast variables.
package org.apache.spark.broadcast;
