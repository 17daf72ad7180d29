/// Scans: splits, filters pushed into readers, runtime filters applied.
package io.firesteel.operators.scan;
