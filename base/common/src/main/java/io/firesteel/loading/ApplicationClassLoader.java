package io.firesteel.loading;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/// Loads one application's classes from its own jars before anybody else's, so that its libraries may be of other
/// versions than the engine's. Made by the launcher in the driver and by each executor for its tasks; closed, and then
/// collectable, when the application ends.
///
/// The order for a class: the JDK; then, for the shared packages of [SharedClasses], the engine and after it the
/// application's jars; for everything else the application's jars alone.
public final class ApplicationClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    /// A loader over `urls`, jars or folders ending in a slash, beside the engine that `engine` loads.
    public ApplicationClassLoader(List<URL> urls, ClassLoader engine) {
        // Without a name, which would stand in front of every frame of the user's stack traces.
        super(urls.toArray(URL[]::new), new SharedClasses(engine));
    }

    /// Puts another jar behind those that are there; `SparkContext.addJar` and artifacts use it.
    public void add(URL url) {
        for (URL present : getURLs()) {
            if (present.toExternalForm().equals(url.toExternalForm())) {
                return;
            }
        }
        addURL(url);
    }

    /// Makes a class of bytes, as if a jar had held them; shells use it for what is typed.
    public Class<?> define(String name, byte[] classFile) {
        return defineClass(name, classFile, 0, classFile.length);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> found = findLoadedClass(name);
            if (found == null) {
                found = SharedClasses.isShared(name) || SharedClasses.mayBeJdk(name)
                        ? parentFirst(name)
                        : findClass(name);
            }
            if (resolve) {
                resolveClass(found);
            }
            return found;
        }
    }

    private Class<?> parentFirst(String name) throws ClassNotFoundException {
        try {
            return getParent().loadClass(name);
        } catch (ClassNotFoundException e) {
            return findClass(name);
        }
    }

    @Override
    public URL getResource(String name) {
        URL own = findResource(name);
        return own != null ? own : getParent().getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> all = new ArrayList<>(Collections.list(findResources(name)));
        all.addAll(Collections.list(getParent().getResources(name)));
        return Collections.enumeration(all);
    }
}
