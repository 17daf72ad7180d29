package io.firesteel.serial;

import java.util.Iterator;

import io.firesteel.error.FiresteelException;

/// The production [Serializer]: runs of equally shaped elements for common types and pairs of them, Fory for the rest.
/// Made once per application and pair type.
public final class ElementSerializer implements Serializer {
    private final PairAccess pairs;
    private final ObjectCodec objects;

    /// @param loader where user classes resolve
    public ElementSerializer(PairAccess pairs, ClassLoader loader) {
        this(pairs, new ObjectCodec(loader));
    }

    private ElementSerializer(PairAccess pairs, ObjectCodec objects) {
        this.pairs = pairs;
        this.objects = objects;
    }

    /// `serializer` for pairs of that type; every serialiser of the engine can be asked.
    public static ElementSerializer of(Serializer serializer, PairAccess pairs) {
        if (!(serializer instanceof ElementSerializer own)) {
            throw new IllegalStateException(serializer.getClass() + " does not know pairs");
        }
        return own.pairs().type().equals(pairs.type()) ? own : own.withPairs(pairs);
    }

    /// The same application with another pair type.
    public ElementSerializer withPairs(PairAccess others) {
        return new ElementSerializer(others, objects);
    }

    public PairAccess pairs() {
        return pairs;
    }

    /// Whether an element can be serialised.
    public boolean takes(Object element) {
        try {
            toBytes(element);
            return true;
        } catch (FiresteelException e) {
            return false;
        }
    }

    @Override
    public ElementWriter writer(ChunkSink sink, int chunkBytes) {
        return new RunWriter(codec(), sink, chunkBytes);
    }

    @Override
    public <T> Iterator<T> read(ChunkSource source) {
        return new RunReader<>(codec(), source);
    }

    @Override
    public PairCursor readPairs(ChunkSource source) {
        return new RunReader<>(codec(), source).pairs();
    }

    @Override
    public byte[] toBytes(Object value) {
        Cursor out = new Cursor(64);
        codec().write(Shape.plain(Shape.ANY), value, out);
        return java.util.Arrays.copyOf(out.bytes, out.at);
    }

    @Override
    public Object fromBytes(byte[] bytes, int offset, int length) {
        Cursor in = new Cursor(bytes, offset, offset + length);
        try {
            Object value = codec().read(Shape.plain(Shape.ANY), in);
            if (in.at != in.end) {
                throw new IndexOutOfBoundsException((in.end - in.at) + " bytes are left over");
            }
            return value;
        } catch (IndexOutOfBoundsException e) {
            throw SerialErrors.corrupt(String.valueOf(e.getMessage()), e);
        }
    }

    /// Pairs of this serialiser's chunks as bytes.
    public RawRuns raw() {
        return new RawRuns(codec());
    }

    ElementCodec codec() {
        return new ElementCodec(pairs, objects);
    }
}
