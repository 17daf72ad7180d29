/// Where function bodies come from, and the few that the engine brings along.
package io.firesteel.operators.function;
