/// The classes that stock pyspark looks up through Py4J for datasets; delegates to io.firesteel.python.
package org.apache.spark.api.python;
