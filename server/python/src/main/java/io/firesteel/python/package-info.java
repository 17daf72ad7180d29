/// Stock pyspark's other side: settings and errors shared by the worker, socket and gateway packages below.
package io.firesteel.python;
