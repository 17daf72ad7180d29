/// The figures of tasks.
package org.apache.spark.executor;
