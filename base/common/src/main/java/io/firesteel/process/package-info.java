/// Processes that commands and daemons start beside themselves.
package io.firesteel.process;
