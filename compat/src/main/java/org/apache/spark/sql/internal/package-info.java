/// SQL settings that pyspark asks for.
package org.apache.spark.sql.internal;
