/// Evaluators of functions that take lambdas.
package io.firesteel.operators.expression.lambda;
