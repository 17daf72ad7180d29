/// The streaming exception under Spark's name.
package org.apache.spark.sql.streaming;
