package io.firesteel.cli.submit;

import java.net.URL;
import java.util.List;

import io.firesteel.cli.conf.SettingSources;

/// One application ready to run: what [ApplicationPlanner] makes of a command line and [ApplicationRunner] starts.
///
/// @param mainClass  the class whose `main` is called
/// @param ownedByUs  whether that class is the engine's (shells and servers), not the user's
/// @param classPath  the user's jars and folders, in order
/// @param settings   everything that the application's configuration begins with
/// @param arguments  what `main` gets
/// @param verbose    whether whole stack traces are shown
public record Application(String mainClass, boolean ownedByUs, List<URL> classPath, SettingSources settings,
        List<String> arguments, boolean verbose) {

    public Application {
        classPath = List.copyOf(classPath);
        arguments = List.copyOf(arguments);
    }
}
