/// What executors registered with.
package org.apache.spark.scheduler.cluster;
