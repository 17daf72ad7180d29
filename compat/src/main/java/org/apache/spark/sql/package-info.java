/// The life of a session under Spark's names, and the exceptions that pyspark tells apart.
package org.apache.spark.sql;
