package io.firesteel.loading;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;

/// Java-serialised objects whose classes are written by name alone, without their fields. For bytes that a process of the
/// same version reads, by a [NamedClassInput].
public final class NamedClassOutput extends ObjectOutputStream {

    public NamedClassOutput(OutputStream out) throws IOException {
        super(out);
    }

    @Override
    protected void writeClassDescriptor(ObjectStreamClass description) throws IOException {
        writeUTF(description.getName());
    }
}
