package io.firesteel.executor;

import java.util.function.Supplier;

/// A class loader that always asks the application's present one: for what is made once but outlives additions of jars.
public final class CurrentLoader extends ClassLoader {
    private final Supplier<ClassLoader> present;

    public CurrentLoader(Supplier<ClassLoader> present) {
        super(null);
        this.present = present;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        try {
            return present.get().loadClass(name);
        } catch (ClassNotFoundException e) {
            // The application's loader hides the engine's own classes, which travel in data and results too.
            return CurrentLoader.class.getClassLoader().loadClass(name);
        }
    }
}
