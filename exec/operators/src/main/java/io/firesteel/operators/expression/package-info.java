/// Bound expressions compiled to evaluators: trees of vectorised, selection- and null-aware loops.
package io.firesteel.operators.expression;
