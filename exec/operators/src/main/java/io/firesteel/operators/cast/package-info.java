/// Conversions between types, and values as text.
package io.firesteel.operators.cast;
