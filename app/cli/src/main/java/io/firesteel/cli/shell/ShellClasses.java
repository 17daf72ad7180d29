package io.firesteel.cli.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.ClassInstallException;
import jdk.jshell.spi.ExecutionControl.EngineTerminationException;
import jdk.jshell.spi.ExecutionControl.InternalException;

import io.firesteel.loading.ApplicationClassLoader;

/// Defines the classes that JShell makes of what is typed, in the application's loader, from which executors in other
/// processes are given them. JShell never gives two classes one name: what is typed again gets another.
final class ShellClasses implements LoaderDelegate {
    private final ApplicationClassLoader loader;
    private final Map<String, Class<?>> defined = new LinkedHashMap<>();

    ShellClasses(ApplicationClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public void load(ClassBytecodes[] classes) throws ClassInstallException {
        boolean[] loaded = new boolean[classes.length];
        try {
            // A class may come before its parent.
            for (ClassBytecodes made : classes) {
                loader.define(made.name(), made.bytecodes());
            }
            for (int i = 0; i < classes.length; i++) {
                defined.put(classes[i].name(), Class.forName(classes[i].name(), false, loader));
                loaded[i] = true;
            }
            for (ClassBytecodes made : classes) {
                // Errors of linking show here, with the snippet, rather than in its first use.
                Objects.requireNonNull(defined.get(made.name()).getDeclaredMethods());
            }
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ClassInstallException("load: " + e.getMessage(), loaded);
        }
    }

    @Override
    public void classesRedefined(ClassBytecodes[] classes) {
        throw new IllegalStateException("the interpreter does not redefine classes");
    }

    @Override
    public void addToClasspath(String path) throws EngineTerminationException, InternalException {
        // The application's loader has it already; the compiler alone has to be told.
    }

    @Override
    public Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> found = defined.get(name);
        if (found == null) {
            throw new ClassNotFoundException(name);
        }
        return found;
    }
}
