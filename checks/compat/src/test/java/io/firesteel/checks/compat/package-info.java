/// Stock pyspark against the distribution, as child processes.
package io.firesteel.checks.compat;
