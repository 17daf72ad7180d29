/// Results of approximate actions under Spark's names.
package org.apache.spark.partial;
