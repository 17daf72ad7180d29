package io.firesteel.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Reads what a [NamedClassOutput] wrote. The caller sets a filter; it sees every class before one of its objects is made.
public final class NamedClassInput extends ObjectInputStream {
    private final Known known;

    /// The classes that streams have named so far, looked up once; for any number of streams and threads.
    public static final class Known {
        private final ClassLoader loader;
        private final Map<String, ObjectStreamClass> byName = new ConcurrentHashMap<>();

        public Known(ClassLoader loader) {
            this.loader = loader;
        }

        private ObjectStreamClass find(String name) throws IOException, ClassNotFoundException {
            ObjectStreamClass found = byName.get(name);
            if (found != null) {
                return found;
            }
            Class<?> primitive = Class.forPrimitiveName(name);
            found = primitive == null
                    ? ObjectStreamClass.lookup(Class.forName(name, false, loader))
                    : ObjectStreamClass.lookupAny(primitive);
            if (found == null) {
                throw new InvalidClassException(name, "its objects cannot be in a stream");
            }
            byName.put(name, found);
            return found;
        }
    }

    public NamedClassInput(InputStream in, Known known) throws IOException {
        super(in);
        this.known = known;
    }

    @Override
    protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
        return known.find(readUTF());
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass description) {
        return description.forClass();
    }
}
