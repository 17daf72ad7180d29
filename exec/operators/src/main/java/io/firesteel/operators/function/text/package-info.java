/// Bodies of text and binary functions.
package io.firesteel.operators.function.text;
