/// Bodies of functions that read JSON text.
package io.firesteel.operators.function.json;
