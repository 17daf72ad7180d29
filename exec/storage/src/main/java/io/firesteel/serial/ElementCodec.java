package io.firesteel.serial;

/// Writes and reads single elements of a known [Shape]; one switch per value, no call through a type that the JIT cannot
/// see. Owned by one writer or reader.
final class ElementCodec {
    private static final int FIXED = 16;

    private final PairAccess pairs;
    private final Class<?> pairType;
    private final ObjectCodec objects;

    ElementCodec(PairAccess pairs, ObjectCodec objects) {
        this.pairs = pairs;
        this.pairType = pairs.type();
        this.objects = objects;
    }

    PairAccess pairs() {
        return pairs;
    }

    Shape shapeOf(Object element) {
        return Shape.of(element, pairs);
    }

    Object pair(Object key, Object value) {
        return pairs.make(key, value);
    }

    Object keyOf(Object pair) {
        return pairs.key(pair);
    }

    Object valueOf(Object pair) {
        return pairs.value(pair);
    }

    /// False when the element is not of this shape; the cursor is then anywhere after its start.
    boolean write(Shape shape, Object element, Cursor out) {
        if (!out.room(FIXED)) {
            throw SerialErrors.tooLarge(element);
        }
        switch (shape.kind) {
            case Shape.PAIR -> {
                return element != null && element.getClass() == pairType && write(shape.key, pairs.key(element), out)
                        && write(shape.value, pairs.value(element), out);
            }
            case Shape.STRING -> {
                return element instanceof String s && string(s, out);
            }
            case Shape.LONG -> {
                if (element instanceof Long n) {
                    out.putLong(n);
                    return true;
                }
                return false;
            }
            case Shape.INT -> {
                if (element instanceof Integer n) {
                    out.putInt(n);
                    return true;
                }
                return false;
            }
            case Shape.DOUBLE -> {
                if (element instanceof Double n) {
                    out.putLong(Double.doubleToRawLongBits(n));
                    return true;
                }
                return false;
            }
            default -> {
                return writeRare(shape, element, out);
            }
        }
    }

    private boolean writeRare(Shape shape, Object element, Cursor out) {
        int kind = Shape.kindOf(element, pairType);
        if (shape.kind == Shape.ANY) {
            writeAny(kind, element, out);
            return true;
        }
        if (shape.kind != kind) {
            return false;
        }
        content(kind, element, out);
        return true;
    }

    private void writeAny(int kind, Object element, Cursor out) {
        if (kind == Shape.PAIR) {
            Shape deep = shapeOf(element);
            if (deep.kind == Shape.PAIR) {
                out.putByte(Shape.PAIR);
                write(Shape.plain(Shape.ANY), pairs.key(element), out);
                write(Shape.plain(Shape.ANY), pairs.value(element), out);
                return;
            }
            kind = Shape.OBJECT;
        }
        if (kind == Shape.OBJECT) {
            objects.writeTagged(element, out);
            return;
        }
        out.putByte(kind);
        if (kind <= Shape.STRING && kind != Shape.NULL) {
            boolean written = write(Shape.plain(kind), element, out);
            assert written;
        } else {
            content(kind, element, out);
        }
    }

    private void content(int kind, Object element, Cursor out) {
        switch (kind) {
            case Shape.NULL -> {
            }
            case Shape.BYTES -> {
                byte[] bytes = (byte[]) element;
                if (!out.room(5L + bytes.length)) {
                    throw SerialErrors.tooLarge(element);
                }
                out.putVarint(bytes.length);
                out.putBytes(bytes, 0, bytes.length);
            }
            case Shape.BOOLEAN -> out.putByte((Boolean) element ? 1 : 0);
            case Shape.FLOAT -> out.putInt(Float.floatToRawIntBits((Float) element));
            case Shape.SHORT -> out.putInt((Short) element);
            case Shape.BYTE -> out.putByte((Byte) element);
            case Shape.CHAR -> out.putInt((Character) element);
            case Shape.OBJECT -> objects.writeTagged(element, out);
            default -> throw new IllegalStateException("kind " + kind);
        }
    }

    private static boolean string(String value, Cursor out) {
        if (!out.putString(value)) {
            throw SerialErrors.tooLarge(value);
        }
        return true;
    }

    Object read(Shape shape, Cursor in) {
        return switch (shape.kind) {
            case Shape.PAIR -> {
                Object key = read(shape.key, in);
                yield pairs.make(key, read(shape.value, in));
            }
            case Shape.STRING -> in.getString();
            case Shape.LONG -> in.getLong();
            case Shape.INT -> in.getInt();
            case Shape.DOUBLE -> Double.longBitsToDouble(in.getLong());
            case Shape.ANY -> {
                int kind = in.getByte();
                yield kind == Shape.PAIR ? readAnyPair(in) : readKind(kind, in);
            }
            case Shape.OBJECT -> readKind(in.getByte(), in);
            default -> readKind(shape.kind, in);
        };
    }

    private Object readAnyPair(Cursor in) {
        Object key = read(Shape.plain(Shape.ANY), in);
        return pairs.make(key, read(Shape.plain(Shape.ANY), in));
    }

    private Object readKind(int kind, Cursor in) {
        return switch (kind) {
            case Shape.NULL -> null;
            case Shape.LONG, Shape.INT, Shape.DOUBLE, Shape.STRING -> read(Shape.plain(kind), in);
            case Shape.BYTES -> in.getBytes();
            case Shape.BOOLEAN -> in.getByte() != 0;
            case Shape.FLOAT -> Float.intBitsToFloat(in.getInt());
            case Shape.SHORT -> (short) in.getInt();
            case Shape.BYTE -> (byte) in.getByte();
            case Shape.CHAR -> (char) in.getInt();
            case Shape.OBJECT, Shape.JAVA -> objects.read(kind, in);
            default -> throw new IndexOutOfBoundsException("kind " + kind + " before an element");
        };
    }

    /// Moves past one element without making it.
    void skip(Shape shape, Cursor in) {
        switch (shape.kind) {
            case Shape.PAIR -> {
                skip(shape.key, in);
                skip(shape.value, in);
            }
            case Shape.ANY -> {
                int kind = in.getByte();
                if (kind == Shape.PAIR) {
                    skip(shape, in);
                    skip(shape, in);
                } else {
                    skipKind(kind, in);
                }
            }
            case Shape.OBJECT -> skipKind(in.getByte(), in);
            default -> skipKind(shape.kind, in);
        }
    }

    private static void skipKind(int kind, Cursor in) {
        switch (kind) {
            case Shape.NULL -> {
            }
            case Shape.LONG, Shape.DOUBLE -> in.at += 8;
            case Shape.INT, Shape.FLOAT, Shape.SHORT, Shape.CHAR -> in.at += 4;
            case Shape.STRING -> {
                int head = in.getVarint();
                in.at += (head >>> 1) << (head & 1);
            }
            case Shape.BYTES, Shape.OBJECT, Shape.JAVA -> {
                int length = in.getVarint();
                in.at += length;
            }
            case Shape.BOOLEAN, Shape.BYTE -> in.at++;
            default -> throw new IndexOutOfBoundsException("kind " + kind + " before an element");
        }
    }
}
