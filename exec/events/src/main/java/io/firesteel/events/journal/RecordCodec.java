package io.firesteel.events.journal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/// Writes and reads the components of one record class in order; a null record is one byte.
final class RecordCodec implements ValueCodec {
    private final MethodHandle constructor;
    private final MethodHandle[] accessors;
    private final ValueCodec[] codecs;

    private RecordCodec(MethodHandle constructor, MethodHandle[] accessors, ValueCodec[] codecs) {
        this.constructor = constructor;
        this.accessors = accessors;
        this.codecs = codecs;
    }

    static RecordCodec of(Class<?> type, EventCodec all) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            List<MethodHandle> accessors = new ArrayList<>();
            List<ValueCodec> codecs = new ArrayList<>();
            List<Class<?>> types = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.add(lookup.unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class)));
                codecs.add(all.codecOf(component.getGenericType()));
                types.add(component.getType());
            }
            MethodHandle constructor = lookup
                    .findConstructor(type, MethodType.methodType(void.class, types.toArray(Class<?>[]::new)))
                    .asSpreader(Object[].class, types.size())
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return new RecordCodec(constructor, accessors.toArray(MethodHandle[]::new),
                    codecs.toArray(ValueCodec[]::new));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("record " + type.getName() + " cannot be journaled", e);
        }
    }

    @Override
    public void write(Object value, ByteSink out) {
        out.writeByte(value == null ? 0 : 1);
        if (value == null) {
            return;
        }
        for (int i = 0; i < codecs.length; i++) {
            codecs[i].write(component(i, value), out);
        }
    }

    @Override
    public Object read(ByteSource in) {
        if (in.readByte() == 0) {
            return null;
        }
        Object[] components = new Object[codecs.length];
        for (int i = 0; i < codecs.length; i++) {
            components[i] = codecs[i].read(in);
        }
        try {
            return (Object) constructor.invokeExact(components);
        } catch (Throwable e) {
            throw new IllegalStateException("a journaled record cannot be made again", e);
        }
    }

    private Object component(int i, Object value) {
        try {
            return (Object) accessors[i].invokeExact(value);
        } catch (Throwable e) {
            throw new IllegalStateException("a record's component cannot be read", e);
        }
    }
}
