package io.firesteel.session.shared;

import java.net.URL;
import java.net.URLClassLoader;

import io.firesteel.loading.ApplicationClassLoader;
import io.firesteel.rdd.closure.ShellClassFile;

/// Where the classes of one application's program resolve on the driver: the loader that its main class came from, and
/// the jars that it adds. Owned by the application.
public final class UserClasses {
    private final ClassLoader program;
    private volatile Added added;

    /// @param program the loader of the program
    public UserClasses(ClassLoader program) {
        this.program = program;
    }

    /// The loader now; another one after the first jar was added.
    public ClassLoader loader() {
        Added more = added;
        return more == null ? program : more;
    }

    /// Whether the program sees only the shared part of the engine.
    public boolean isolated() {
        return program instanceof ApplicationClassLoader;
    }

    /// Whether classes come from a shell too.
    public boolean takesDefinitions() {
        return program instanceof ApplicationClassLoader own && own.takesDefinitions();
    }

    /// The class file, as executors need it, of what was typed; null for any other class.
    public byte[] typed(String name) {
        return program instanceof ApplicationClassLoader own ? ShellClassFile.forExecutors(own, name) : null;
    }

    /// Puts a jar behind what is there.
    public synchronized void add(URL jar) {
        if (program instanceof ApplicationClassLoader own) {
            own.add(jar);
            return;
        }
        if (added == null) {
            added = new Added(program);
        }
        added.addURL(jar);
    }

    private static final class Added extends URLClassLoader {
        Added(ClassLoader parent) {
            super("added jars", new URL[0], parent);
        }

        @Override
        protected void addURL(URL url) {
            super.addURL(url);
        }
    }
}
