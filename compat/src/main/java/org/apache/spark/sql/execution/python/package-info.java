/// Functions written in Python, under Spark's names.
package org.apache.spark.sql.execution.python;
