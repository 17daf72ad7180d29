package io.firesteel.events.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import io.firesteel.events.Event;
import io.firesteel.events.ExecutorMetrics;

/// Writes and reads any event as bytes, derived from the sealed records themselves: a new event needs no code here. Only
/// what those records can hold is ever made. The form lives no longer than the process. Not for several threads.
final class EventCodec {
    private final Map<Type, ValueCodec> codecs = new HashMap<>();
    private final ValueCodec events;

    EventCodec() {
        codecs.put(int.class, ValueCodec.Ints.CODEC);
        codecs.put(Integer.class, ValueCodec.Ints.CODEC);
        codecs.put(long.class, ValueCodec.Longs.CODEC);
        codecs.put(double.class, ValueCodec.Doubles.CODEC);
        codecs.put(boolean.class, ValueCodec.Booleans.CODEC);
        codecs.put(String.class, ValueCodec.Texts.CODEC);
        codecs.put(Object.class, ValueCodec.Scalars.CODEC);
        codecs.put(OptionalInt.class, ValueCodec.OptionalInts.CODEC);
        codecs.put(OptionalLong.class, ValueCodec.OptionalLongs.CODEC);
        codecs.put(ExecutorMetrics.class, ValueCodec.Metrics.CODEC);
        events = codecOf(Event.class);
    }

    void write(Event event, ByteSink out) {
        events.write(event, out);
    }

    Event read(ByteSource in) {
        return (Event) events.read(in);
    }

    /// The codec of a component's type; found anew each time only for generic types of equal arguments.
    ValueCodec codecOf(Type type) {
        ValueCodec known = codecs.get(type);
        if (known != null) {
            return known;
        }
        Deferred deferred = new Deferred();
        codecs.put(type, deferred);
        ValueCodec codec = derive(type);
        deferred.codec = codec;
        codecs.put(type, codec);
        return codec;
    }

    private ValueCodec derive(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new ValueCodec.Lists(codecOf(arguments[0]));
            }
            if (generic.getRawType() == Map.class) {
                return new ValueCodec.Maps(codecOf(arguments[0]), codecOf(arguments[1]));
            }
            if (generic.getRawType() == Optional.class) {
                return new ValueCodec.Optionals(codecOf(arguments[0]));
            }
        }
        if (type instanceof Class<?> simple) {
            if (simple.isEnum()) {
                return new ValueCodec.Enums(simple.getEnumConstants());
            }
            if (simple.isRecord()) {
                return RecordCodec.of(simple, this);
            }
            if (simple.isSealed()) {
                return new Sealed(leaves(simple));
            }
        }
        throw new IllegalStateException("events cannot hold a " + type.getTypeName());
    }

    private Map<Class<?>, ValueCodec> leaves(Class<?> type) {
        Map<Class<?>, ValueCodec> leaves = new HashMap<>();
        for (Class<?> each : type.getPermittedSubclasses()) {
            if (each.isSealed()) {
                leaves.putAll(leaves(each));
            } else {
                leaves.put(each, codecOf(each));
            }
        }
        return leaves;
    }

    /// Stands for a codec that is being derived: plans contain plans.
    private static final class Deferred implements ValueCodec {
        private ValueCodec codec;

        @Override
        public void write(Object value, ByteSink out) {
            codec.write(value, out);
        }

        @Override
        public Object read(ByteSource in) {
            return codec.read(in);
        }
    }

    /// One of the records of a sealed type, told apart by a number.
    private static final class Sealed implements ValueCodec {
        private final Map<Class<?>, Integer> numbers = new HashMap<>();
        private final List<ValueCodec> leaves = new ArrayList<>();

        Sealed(Map<Class<?>, ValueCodec> byType) {
            byType.forEach((type, codec) -> {
                numbers.put(type, leaves.size());
                leaves.add(codec);
            });
        }

        @Override
        public void write(Object value, ByteSink out) {
            int number = numbers.get(value.getClass());
            out.writeLong(number);
            leaves.get(number).write(value, out);
        }

        @Override
        public Object read(ByteSource in) {
            return leaves.get(in.readInt()).read(in);
        }
    }
}
