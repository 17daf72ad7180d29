/// What joins the classes under Spark's names to the engine: pairs, partitioners, collections.
package org.apache.spark.firesteel;
