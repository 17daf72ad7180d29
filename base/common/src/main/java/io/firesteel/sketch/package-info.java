/// Sketches: small summaries of many values that can be merged.
package io.firesteel.sketch;
