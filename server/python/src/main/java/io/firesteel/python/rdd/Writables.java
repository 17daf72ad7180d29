package io.firesteel.python.rdd;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import org.apache.hadoop.io.ArrayWritable;
import org.apache.hadoop.io.BooleanWritable;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.DoubleWritable;
import org.apache.hadoop.io.FloatWritable;
import org.apache.hadoop.io.IntWritable;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.MapWritable;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.Writable;

/// Between Hadoop's Writables and the plain objects that pickles hold, as Spark's default converters do it.
public final class Writables {

    private Writables() {
    }

    /// One direction of a conversion; user programs may name classes of their own.
    @FunctionalInterface
    public interface Conversion extends Serializable {
        Object convert(Object value);
    }

    /// A plain object, copied: readers reuse their Writables.
    public static Object toPlain(Object value) {
        return switch (value) {
            case null -> null;
            case IntWritable w -> w.get();
            case LongWritable w -> w.get();
            case DoubleWritable w -> w.get();
            case FloatWritable w -> (double) w.get();
            case BooleanWritable w -> w.get();
            case Text w -> w.toString();
            case BytesWritable w -> w.copyBytes();
            case NullWritable w -> null;
            case ArrayWritable w -> {
                Writable[] items = w.get();
                Object[] plain = new Object[items.length];
                for (int i = 0; i < items.length; i++) {
                    plain[i] = toPlain(items[i]);
                }
                yield plain;
            }
            case MapWritable w -> {
                Map<Object, Object> plain = new HashMap<>();
                w.forEach((k, v) -> plain.put(toPlain(k), toPlain(v)));
                yield plain;
            }
            default -> value;
        };
    }

    /// The Writable of a plain object; a type without one is an error that names it.
    public static Writable toWritable(Object value) {
        return switch (value) {
            case null -> NullWritable.get();
            case Writable w -> w;
            case Integer n -> new IntWritable(n);
            case Long n -> new LongWritable(n);
            case Float n -> new FloatWritable(n);
            case Double n -> new DoubleWritable(n);
            case Boolean b -> new BooleanWritable(b);
            case String s -> new Text(s);
            case byte[] bytes -> new BytesWritable(bytes);
            case Map<?, ?> map -> {
                MapWritable writable = new MapWritable();
                map.forEach((k, v) -> writable.put(toWritable(k), toWritable(v)));
                yield writable;
            }
            case Object[] array -> arrayOf(array);
            default -> throw new IllegalArgumentException("Data of type " + value.getClass().getName()
                    + " cannot be used: it has no Hadoop Writable; name a converter class");
        };
    }

    /// Hadoop reads an array only when it knows the items' class.
    private static ArrayWritable arrayOf(Object[] items) {
        Writable[] writables = new Writable[items.length];
        for (int i = 0; i < items.length; i++) {
            writables[i] = toWritable(items[i]);
        }
        return new ArrayWritable(writables.length == 0 ? NullWritable.class : writables[0].getClass(), writables);
    }
}
