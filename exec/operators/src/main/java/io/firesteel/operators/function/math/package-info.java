/// Bodies of numeric, bit and hash functions.
package io.firesteel.operators.function.math;
