/// The door to the resolver of `--packages`, whose libraries stay off the class path until they are needed.
package io.firesteel.cli.packages;
