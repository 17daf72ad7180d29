/// Elements of datasets of whole files.
package org.apache.spark.input;
