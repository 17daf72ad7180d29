package io.firesteel.loading;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/// The only part of the engine that an application sees: the parent of every [ApplicationClassLoader]. It answers for the
/// JDK and for the packages that both sides must agree on, and hides the engine's own classes and libraries.
public final class SharedClasses extends ClassLoader {
    /// Fory is among them because the serialisers it generates for a program's classes live in the program's loader.
    private static final List<String> SHARED = List.of("io.firesteel.api.", "org.apache.spark.", "scala.", "org.slf4j.",
            "org.apache.hadoop.", "org.apache.fory.");
    private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "org.w3c.",
            "org.xml.", "org.ietf.", "org.jcp.", "netscape.", "apple.", "com.apple.");
    private static final List<String> SHARED_FILES = List.of("core-default.xml", "core-site.xml", "hdfs-default.xml",
            "hdfs-site.xml", "mapred-default.xml", "mapred-site.xml", "yarn-default.xml", "yarn-site.xml");
    private static final String SERVICES = "META-INF/services/";

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader engine;

    /// The shared part of what `engine` can load.
    public SharedClasses(ClassLoader engine) {
        super("firesteel-shared", getPlatformClassLoader());
        this.engine = engine;
    }

    /// Whether the engine's copy of the class or package prefix `name` is the application's too.
    public static boolean isShared(String name) {
        return startsWithAny(name, SHARED);
    }

    /// Whether `name` lies in a package root that the JDK uses; libraries may use some of these too (`javax.inject`).
    static boolean mayBeJdk(String name) {
        return startsWithAny(name, JDK);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (isShared(name)) {
            return engine.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected URL findResource(String name) {
        return sharesResource(name) ? engine.getResource(name) : null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return sharesResource(name) ? engine.getResources(name) : Collections.emptyEnumeration();
    }

    private static boolean sharesResource(String name) {
        String path = name.startsWith(SERVICES) ? name.substring(SERVICES.length()) : name;
        return isShared(path.replace('/', '.')) || SHARED_FILES.contains(name);
    }

    private static boolean startsWithAny(String name, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
