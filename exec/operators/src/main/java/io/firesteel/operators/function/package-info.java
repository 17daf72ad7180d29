/// Where function bodies come from: the families, collected in one registry, and patterns of LIKE.
package io.firesteel.operators.function;
