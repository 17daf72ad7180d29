/// Exceptions of a running query, each also of the Java type that pyspark tells apart.
package org.apache.spark.errors;
