/// Hadoop's file systems and input and output formats as stores and datasets.
package io.firesteel.hadoop;
