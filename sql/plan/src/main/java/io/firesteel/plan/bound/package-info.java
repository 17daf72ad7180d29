/// Expressions bound to column ordinals, typed and coerced: what the analyzer's output becomes for the engine.
package io.firesteel.plan.bound;
