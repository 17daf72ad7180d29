/// Window functions over sorted partitions.
package io.firesteel.operators.window;
