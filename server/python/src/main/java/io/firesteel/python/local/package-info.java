/// Local servers that the driver's Python, and workers of barrier tasks, read results from; authentication comes first.
package io.firesteel.python.local;
