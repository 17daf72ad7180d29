/// One task in a Python worker: what goes in, what comes out, and how it ends.
package io.firesteel.python.task;
