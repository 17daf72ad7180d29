/// Bodies of date, timestamp and interval functions.
package io.firesteel.operators.function.time;
