/// Loops over the arrays of vectors: comparisons into selections, checked arithmetic, 128-bit decimals, hashes.
package io.firesteel.vector.kernel;
