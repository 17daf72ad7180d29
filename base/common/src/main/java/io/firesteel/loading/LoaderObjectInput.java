package io.firesteel.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.lang.reflect.Proxy;

/// Java-serialised objects whose classes are found in an application's loader first, then where Java looks. For bytes from
/// this process or from authenticated peers only.
public class LoaderObjectInput extends ObjectInputStream {
    private final ClassLoader loader;

    public LoaderObjectInput(InputStream in, ClassLoader loader) throws IOException {
        super(in);
        this.loader = loader;
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
        try {
            return Class.forName(description.getName(), false, loader);
        } catch (ClassNotFoundException e) {
            return super.resolveClass(description);
        }
    }

    @Override
    protected Class<?> resolveProxyClass(String[] names) throws ClassNotFoundException {
        Class<?>[] interfaces = new Class<?>[names.length];
        for (int i = 0; i < names.length; i++) {
            interfaces[i] = Class.forName(names[i], false, loader);
        }
        return Proxy.newProxyInstance(loader, interfaces, (proxy, method, args) -> null).getClass();
    }
}
