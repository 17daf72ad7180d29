/// Values that the analyzer itself knows: constants, typed literals, the session's facts, names of output columns.
package io.firesteel.analyzer.value;
