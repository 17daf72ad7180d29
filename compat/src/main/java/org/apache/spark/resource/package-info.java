/// Resource profiles under Spark's names.
package org.apache.spark.resource;
