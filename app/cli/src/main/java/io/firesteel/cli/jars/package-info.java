/// What the build does to the engine's jars after they are compiled.
package io.firesteel.cli.jars;
