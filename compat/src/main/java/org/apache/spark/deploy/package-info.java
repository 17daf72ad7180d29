/// The main classes that spark-submit runs for Python.
package org.apache.spark.deploy;
