/// What the catalogue tells, under Spark's names.
package org.apache.spark.sql.catalog;
