/// Rows on their way to and from Python.
package io.firesteel.frames.python;
