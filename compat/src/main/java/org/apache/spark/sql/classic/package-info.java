/// Where pyspark 4 looks for the session.
package org.apache.spark.sql.classic;
