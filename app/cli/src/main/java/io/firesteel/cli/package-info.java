/// The `firesteel` command and its sub-commands.
package io.firesteel.cli;
