package io.firesteel.serial;

import java.util.NoSuchElementException;
import java.util.Optional;

/// Reads what [RunWriter] wrote, as elements or as parts of pairs. Errors of the source pass through as they are; bytes
/// that make no sense are `SERIALIZED_DATA_CORRUPT`.
final class RunReader<T> implements SerializedElements<T> {
    private final ElementCodec codec;
    private final ChunkSource source;
    private final Cursor in = new Cursor(0);
    private Shape shape;
    private int left;
    private boolean begun;
    private Object key;
    private Object value;

    RunReader(ElementCodec codec, ChunkSource source) {
        this.codec = codec;
        this.source = source;
    }

    @Override
    public Optional<ChunkSource> chunks(PairAccess pairs) {
        return begun || !codec.pairs().type().equals(pairs.type()) ? Optional.empty() : Optional.of(source);
    }

    @Override
    public boolean hasNext() {
        begun = true;
        while (left == 0) {
            if (in.at >= in.end) {
                if (!source.next()) {
                    return false;
                }
                in.bytes = source.bytes();
                in.at = source.offset();
                in.end = in.at + source.length();
            } else {
                startRun();
            }
        }
        return true;
    }

    private void startRun() {
        try {
            shape = Shape.read(in);
            left = in.getInt();
        } catch (IndexOutOfBoundsException e) {
            throw SerialErrors.corrupt(String.valueOf(e.getMessage()), e);
        }
        if (left < 0 || in.at > in.end) {
            throw SerialErrors.corrupt("a run of " + left + " elements", null);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public T next() {
        if (left == 0 && !hasNext()) {
            throw new NoSuchElementException();
        }
        left--;
        return (T) read(shape);
    }

    private Object read(Shape expected) {
        try {
            Object element = codec.read(expected, in);
            if (in.at > in.end) {
                throw new IndexOutOfBoundsException("an element ends at " + in.at + " of " + in.end);
            }
            return element;
        } catch (IndexOutOfBoundsException e) {
            throw SerialErrors.corrupt(String.valueOf(e.getMessage()), e);
        }
    }

    private boolean advance() {
        if (left == 0 && !hasNext()) {
            return false;
        }
        left--;
        if (shape.kind == Shape.PAIR) {
            key = read(shape.key);
            value = read(shape.value);
        } else {
            Object pair = read(shape);
            key = codec.keyOf(pair);
            value = codec.valueOf(pair);
        }
        return true;
    }

    /// The same as a walk over the parts of pairs.
    PairCursor pairs() {
        return new PairCursor() {
            @Override
            public boolean next() {
                return advance();
            }

            @Override
            public Object key() {
                return key;
            }

            @Override
            public Object value() {
                return value;
            }
        };
    }
}
