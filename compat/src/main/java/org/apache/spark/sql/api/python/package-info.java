/// What pyspark asks of the SQL side.
package org.apache.spark.sql.api.python;
