/// Fixtures for tests of the commands: unpacked distributions, compiled programs, child processes.
package io.firesteel.cli.testing;
