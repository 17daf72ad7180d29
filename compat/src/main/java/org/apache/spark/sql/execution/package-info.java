/// The execution exception under Spark's name.
package org.apache.spark.sql.execution;
