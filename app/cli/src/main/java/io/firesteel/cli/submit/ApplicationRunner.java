package io.firesteel.cli.submit;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

import io.firesteel.loading.ApplicationClassLoader;

/// Starts an [Application] in this JVM, in a class loader of its own, with its settings as system properties, where
/// Spark's configuration objects look for them.
final class ApplicationRunner {
    /// What Spark exits with where the main class cannot be loaded.
    static final int CLASS_NOT_FOUND_EXIT = 101;

    private final PrintStream err;

    ApplicationRunner(PrintStream err) {
        this.err = err;
    }

    /// Runs `main` on the calling thread and answers the exit code. Threads that the application leaves behind live on.
    int run(Application application) {
        application.settings().all().forEach((key, sourced) -> System.setProperty(key, sourced.value()));
        ClassLoader engine = ApplicationRunner.class.getClassLoader();
        // Left open: threads of the application may outlive its main method, and load classes to the end.
        ApplicationClassLoader loader = new ApplicationClassLoader(application.classPath(), engine);
        Thread.currentThread().setContextClassLoader(loader);
        Class<?> main;
        try {
            main = Class.forName(application.mainClass(), true, application.ownedByUs() ? engine : loader);
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return classNotFound(application, e);
        }
        return invoke(application, mainMethod(main));
    }

    private int classNotFound(Application application, Throwable e) {
        String name = application.mainClass();
        String missing = e.getMessage() == null ? name : e.getMessage().replace('/', '.');
        String where = application.classPath().isEmpty()
                ? "a jar that was given"
                : String.join(", ", application.classPath().stream().map(u -> u.getPath()).toList());
        if (missing.equals(name)) {
            err.println("Error: Failed to load class " + name + ": it is not in " + where + ".");
        } else {
            err.println("Error: Failed to load class " + name + ": it needs " + missing + ", which is not in " + where
                    + ".");
        }
        return CLASS_NOT_FOUND_EXIT;
    }

    private static Method mainMethod(Class<?> type) {
        try {
            Method main = type.getMethod("main", String[].class);
            if (Modifier.isStatic(main.getModifiers())) {
                main.setAccessible(true);
                return main;
            }
        } catch (NoSuchMethodException e) {
            throw noMain(type, e);
        }
        throw noMain(type, null);
    }

    private static RuntimeException noMain(Class<?> type, Throwable cause) {
        RuntimeException error = SubmitErrors.error(SubmitErrors.NO_MAIN_METHOD, "class", type.getName());
        if (cause != null) {
            error.addSuppressed(cause);
        }
        return error;
    }

    private int invoke(Application application, Method main) {
        try {
            main.invoke(null, (Object) application.arguments().toArray(String[]::new));
            return 0;
        } catch (InvocationTargetException e) {
            new UserStackTrace(application.verbose()).print(e.getCause(), err);
            return 1;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
