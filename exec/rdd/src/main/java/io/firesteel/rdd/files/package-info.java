/// Files as datasets: stores behind one small interface, input splits, line reading, and output that becomes visible all
/// at once.
package io.firesteel.rdd.files;
