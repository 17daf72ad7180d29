package io.firesteel.loading;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

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

    private final Map<String, byte[]> definitions = new ConcurrentHashMap<>();
    private final Function<String, byte[]> typed;
    private volatile boolean takesDefinitions;

    /// A loader over `urls`, jars or folders ending in a slash, beside the engine that `engine` loads.
    public ApplicationClassLoader(List<URL> urls, ClassLoader engine) {
        this(urls, engine, name -> null);
    }

    /// A loader that has what is typed in a shell from elsewhere.
    ///
    /// @param typed class files by name of class; null for a class that nobody typed
    public ApplicationClassLoader(List<URL> urls, ClassLoader engine, Function<String, byte[]> typed) {
        // Without a name, which would stand in front of every frame of the user's stack traces.
        super(urls.toArray(URL[]::new), new SharedClasses(engine));
        this.typed = typed;
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

    /// Says that classes are going to be defined, before the application starts its executors.
    public void takeDefinitions() {
        takesDefinitions = true;
    }

    /// Whether executors have to ask for classes that no jar holds.
    public boolean takesDefinitions() {
        return takesDefinitions;
    }

    /// Has a class be found as if a jar had held it, and keeps its bytes; shells use it for what is typed.
    public void define(String name, byte[] classFile) {
        definitions.put(name, classFile);
    }

    /// The names of the classes that were defined.
    public Set<String> definitions() {
        return Set.copyOf(definitions.keySet());
    }

    /// The bytes of a class that was defined; null for any other.
    public byte[] definition(String name) {
        return definitions.get(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] own = definitions.get(name);
        byte[] classFile = own == null && ShellNames.isTyped(name) ? typed.apply(name) : own;
        return classFile == null ? super.findClass(name) : defineClass(name, classFile, 0, classFile.length);
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
