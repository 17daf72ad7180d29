/// The life of jobs, stages and tasks as listeners of programs hear it.
package org.apache.spark.scheduler;
