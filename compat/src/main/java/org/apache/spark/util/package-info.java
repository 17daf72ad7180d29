/// Spark's Utils, as far as pyspark calls it.
package org.apache.spark.util;
