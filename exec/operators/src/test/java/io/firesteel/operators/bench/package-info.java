/// Queries put together by hand from operators, for measuring the engine without a front end.
package io.firesteel.operators.bench;
