/// Bodies of array, map and struct functions.
package io.firesteel.operators.function.collection;
