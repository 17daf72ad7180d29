/// Small programs to run with `run-example`, under the names that Spark's own have, and to copy from.
package io.firesteel.examples;
