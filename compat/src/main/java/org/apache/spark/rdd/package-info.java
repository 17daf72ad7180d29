/// Spark's name for datasets.
package org.apache.spark.rdd;
