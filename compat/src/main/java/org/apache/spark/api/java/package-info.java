/// Spark's Java names for datasets and contexts; delegates.
package org.apache.spark.api.java;
