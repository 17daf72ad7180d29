/// Executors: task slots that run stage binaries and tell how each attempt ended, in this process or in a child of it.
package io.firesteel.executor;
