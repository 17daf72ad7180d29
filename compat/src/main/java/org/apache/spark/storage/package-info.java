/// Spark's storage levels.
package org.apache.spark.storage;
