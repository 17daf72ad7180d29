/// Types under Spark's names.
package org.apache.spark.sql.types;
