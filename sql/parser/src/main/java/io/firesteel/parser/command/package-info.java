/// Statements other than queries: one reader per group of commands.
package io.firesteel.parser.command;
