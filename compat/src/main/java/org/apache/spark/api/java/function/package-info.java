/// The functional interfaces that Spark's Java programs implement.
package org.apache.spark.api.java.function;
