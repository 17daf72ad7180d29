package io.firesteel.events.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import io.firesteel.events.ExecutorMetrics;

/// Writes and reads values of one type.
interface ValueCodec {

    void write(Object value, ByteSink out);

    Object read(ByteSource in);

    /// Whole numbers of `int` size.
    enum Ints implements ValueCodec {
        CODEC;

        @Override
        public void write(Object value, ByteSink out) {
            out.writeLong((Integer) value);
        }

        @Override
        public Object read(ByteSource in) {
            return in.readInt();
        }
    }

    /// Whole numbers.
    enum Longs implements ValueCodec {
        CODEC;

        @Override
        public void write(Object value, ByteSink out) {
            out.writeLong((Long) value);
        }

        @Override
        public Object read(ByteSource in) {
            return in.readLong();
        }
    }

    /// Floating-point numbers.
    enum Doubles implements ValueCodec {
        CODEC;

        @Override
        public void write(Object value, ByteSink out) {
            out.writeDouble((Double) value);
        }

        @Override
        public Object read(ByteSource in) {
            return in.readDouble();
        }
    }

    /// Truth values.
    enum Booleans implements ValueCodec {
        CODEC;

        @Override
        public void write(Object value, ByteSink out) {
            out.writeByte((Boolean) value ? 1 : 0);
        }

        @Override
        public Object read(ByteSource in) {
            return in.readByte() != 0;
        }
    }

    /// Texts and null.
    enum Texts implements ValueCodec {
        CODEC;

        @Override
        public void write(Object value, ByteSink out) {
            out.writeText((String) value);
        }

        @Override
        public Object read(ByteSource in) {
            return in.readText();
        }
    }

    /// Values of accumulators: numbers, texts and truth values as they are, anything else as the text that it prints.
    enum Scalars implements ValueCodec {
        CODEC;

        @Override
        public void write(Object value, ByteSink out) {
            switch (value) {
                case null -> out.writeByte(0);
                case Long number -> {
                    out.writeByte(1);
                    out.writeLong(number);
                }
                case Integer number -> {
                    out.writeByte(2);
                    out.writeLong(number);
                }
                case Double number -> {
                    out.writeByte(3);
                    out.writeDouble(number);
                }
                case Boolean flag -> out.writeByte(flag ? 5 : 4);
                default -> {
                    out.writeByte(6);
                    out.writeText(value.toString());
                }
            }
        }

        @Override
        public Object read(ByteSource in) {
            int kind = in.readByte();
            return switch (kind) {
                case 0 -> null;
                case 1 -> in.readLong();
                case 2 -> in.readInt();
                case 3 -> in.readDouble();
                case 4 -> false;
                case 5 -> true;
                case 6 -> in.readText();
                default -> throw new IllegalStateException("no scalar of kind " + kind);
            };
        }
    }

    /// Metrics of executors; most of them were not measured.
    enum Metrics implements ValueCodec {
        CODEC;

        @Override
        public void write(Object value, ByteSink out) {
            ExecutorMetrics metrics = (ExecutorMetrics) value;
            boolean zero = metrics.equals(ExecutorMetrics.ZERO);
            out.writeByte(zero ? 0 : 1);
            for (int i = 0; !zero && i < ExecutorMetrics.NAMES.size(); i++) {
                out.writeLong(metrics.get(i));
            }
        }

        @Override
        public Object read(ByteSource in) {
            if (in.readByte() == 0) {
                return ExecutorMetrics.ZERO;
            }
            long[] values = new long[ExecutorMetrics.NAMES.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readLong();
            }
            return ExecutorMetrics.of(values);
        }
    }

    /// Enum constants by position.
    record Enums(Object[] constants) implements ValueCodec {
        @Override
        public void write(Object value, ByteSink out) {
            out.writeLong(((Enum<?>) value).ordinal());
        }

        @Override
        public Object read(ByteSource in) {
            return constants[in.readInt()];
        }
    }

    /// Lists.
    record Lists(ValueCodec element) implements ValueCodec {
        @Override
        public void write(Object value, ByteSink out) {
            List<?> list = (List<?>) value;
            out.writeLong(list.size());
            for (Object each : list) {
                element.write(each, out);
            }
        }

        @Override
        public Object read(ByteSource in) {
            int size = in.readInt();
            if (size == 0) {
                return List.of();
            }
            List<Object> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(element.read(in));
            }
            return list;
        }
    }

    /// Maps.
    record Maps(ValueCodec key, ValueCodec value) implements ValueCodec {
        @Override
        public void write(Object object, ByteSink out) {
            Map<?, ?> map = (Map<?, ?>) object;
            out.writeLong(map.size());
            for (Map.Entry<?, ?> each : map.entrySet()) {
                key.write(each.getKey(), out);
                value.write(each.getValue(), out);
            }
        }

        @Override
        public Object read(ByteSource in) {
            int size = in.readInt();
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(key.read(in), value.read(in));
            }
            return map;
        }
    }

    /// Values that may be absent.
    record Optionals(ValueCodec value) implements ValueCodec {
        @Override
        public void write(Object object, ByteSink out) {
            Optional<?> optional = (Optional<?>) object;
            out.writeByte(optional.isPresent() ? 1 : 0);
            if (optional.isPresent()) {
                value.write(optional.get(), out);
            }
        }

        @Override
        public Object read(ByteSource in) {
            return in.readByte() == 0 ? Optional.empty() : Optional.of(value.read(in));
        }
    }

    /// Numbers that may be absent.
    enum OptionalInts implements ValueCodec {
        CODEC;

        @Override
        public void write(Object object, ByteSink out) {
            OptionalInt optional = (OptionalInt) object;
            out.writeByte(optional.isPresent() ? 1 : 0);
            out.writeLong(optional.orElse(0));
        }

        @Override
        public Object read(ByteSource in) {
            boolean present = in.readByte() != 0;
            int value = in.readInt();
            return present ? OptionalInt.of(value) : OptionalInt.empty();
        }
    }

    /// Numbers that may be absent.
    enum OptionalLongs implements ValueCodec {
        CODEC;

        @Override
        public void write(Object object, ByteSink out) {
            OptionalLong optional = (OptionalLong) object;
            out.writeByte(optional.isPresent() ? 1 : 0);
            out.writeLong(optional.orElse(0));
        }

        @Override
        public Object read(ByteSource in) {
            boolean present = in.readByte() != 0;
            long value = in.readLong();
            return present ? OptionalLong.of(value) : OptionalLong.empty();
        }
    }
}
