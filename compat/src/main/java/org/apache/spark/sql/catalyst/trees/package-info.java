/// Where pyspark tells the place of a call in the user's code.
package org.apache.spark.sql.catalyst.trees;
