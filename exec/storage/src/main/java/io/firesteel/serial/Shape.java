package io.firesteel.serial;

/// What all elements of one run look like: a kind, and for pairs the shapes of key and value. Immutable. Shapes only ever
/// become more general while a writer runs, so a mixture costs one new run and then one byte per element. To other
/// packages it is a token that [RawRuns] gives and takes.
public final class Shape {
    static final int NULL = 0;
    static final int LONG = 1;
    static final int INT = 2;
    static final int DOUBLE = 3;
    static final int STRING = 4;
    static final int BYTES = 5;
    static final int BOOLEAN = 6;
    static final int FLOAT = 7;
    static final int SHORT = 8;
    static final int BYTE = 9;
    static final int CHAR = 10;
    static final int PAIR = 11;
    /// One kind byte before each element.
    static final int ANY = 12;
    /// Everything else, through Fory.
    static final int OBJECT = 13;
    /// What Fory does not take, through Java serialisation.
    static final int JAVA = 14;

    private static final int MAX_DEPTH = 16;
    private static final Shape[] PLAIN = new Shape[15];
    static {
        for (int kind = 0; kind < PLAIN.length; kind++) {
            PLAIN[kind] = new Shape(kind, null, null, 0);
        }
    }

    final int kind;
    final Shape key;
    final Shape value;
    private final int depth;

    private Shape(int kind, Shape key, Shape value, int depth) {
        this.kind = kind;
        this.key = key;
        this.value = value;
        this.depth = depth;
    }

    static Shape plain(int kind) {
        return PLAIN[kind];
    }

    static Shape pair(Shape key, Shape value) {
        int depth = 1 + Math.max(key.depth, value.depth);
        // Deeper nests (a tree made of pairs) are rare; Fory walks them.
        return depth > MAX_DEPTH ? PLAIN[OBJECT] : new Shape(PAIR, key, value, depth);
    }

    /// The narrowest shape of one element.
    static Shape of(Object element, PairAccess pairs) {
        int kind = kindOf(element, pairs.type());
        return kind == PAIR ? pair(of(pairs.key(element), pairs), of(pairs.value(element), pairs)) : PLAIN[kind];
    }

    static int kindOf(Object element, Class<?> pairType) {
        if (element == null) {
            return NULL;
        }
        Class<?> type = element.getClass();
        if (type == pairType) {
            return PAIR;
        }
        if (type == String.class) {
            return STRING;
        }
        if (type == Long.class) {
            return LONG;
        }
        if (type == Integer.class) {
            return INT;
        }
        if (type == Double.class) {
            return DOUBLE;
        }
        return rareKindOf(type);
    }

    private static int rareKindOf(Class<?> type) {
        if (type == byte[].class) {
            return BYTES;
        }
        if (type == Boolean.class) {
            return BOOLEAN;
        }
        if (type == Float.class) {
            return FLOAT;
        }
        if (type == Short.class) {
            return SHORT;
        }
        if (type == Byte.class) {
            return BYTE;
        }
        return type == Character.class ? CHAR : OBJECT;
    }

    /// Whether equal elements of this shape are equal bytes: strings, whole numbers, null, and pairs of such.
    boolean equalAsBytes() {
        return switch (kind) {
            case PAIR -> key.equalAsBytes() && value.equalAsBytes();
            case STRING, LONG, INT, NULL -> true;
            default -> false;
        };
    }

    /// Whether elements of both lie alike.
    boolean same(Shape other) {
        return kind == other.kind && (kind != PAIR || key.same(other.key) && value.same(other.value));
    }

    /// The narrowest shape that holds the elements of both.
    Shape or(Shape other) {
        if (kind == PAIR && other.kind == PAIR) {
            return pair(key.or(other.key), value.or(other.value));
        }
        return kind == other.kind ? this : PLAIN[ANY];
    }

    void write(Cursor out) {
        out.putByte(kind);
        if (kind == PAIR) {
            key.write(out);
            value.write(out);
        }
    }

    /// Bytes that [#write(Cursor)] needs at most.
    int size() {
        return kind == PAIR ? 1 + key.size() + value.size() : 1;
    }

    static Shape read(Cursor in) {
        return read(in, 0);
    }

    private static Shape read(Cursor in, int depth) {
        int kind = in.getByte();
        if (kind < 0 || kind >= PLAIN.length || depth > MAX_DEPTH) {
            throw new IndexOutOfBoundsException("kind " + kind + " at depth " + depth);
        }
        return kind == PAIR ? pair(read(in, depth + 1), read(in, depth + 1)) : PLAIN[kind];
    }
}
