/// The conversions that pyspark has the JVM do for it.
package org.apache.spark.sql.catalyst.util;
