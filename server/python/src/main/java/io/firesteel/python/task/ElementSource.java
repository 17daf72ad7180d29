package io.firesteel.python.task;

import java.util.Iterator;

import scala.Tuple2;

import io.firesteel.api.Pair;
import io.firesteel.api.rdd.PortableDataStream;
import io.firesteel.python.protocol.Marker;
import io.firesteel.python.worker.FrameOutput;
import io.firesteel.python.worker.InputSource;

/// The data section of an RDD function: each element of the parent's iterator as a framed item, then the end markers.
public final class ElementSource implements InputSource {
    private static final int AT_ONCE = 64;
    private static final int ENOUGH = 64 << 10;

    private final Iterator<?> elements;
    private final TaskHooks hooks;

    public ElementSource(Iterator<?> elements, TaskHooks hooks) {
        this.elements = elements;
        this.hooks = hooks;
    }

    @Override
    public boolean writeNext(FrameOutput out) {
        hooks.checkKilled();
        long begin = out.size();
        for (int i = 0; i < AT_ONCE && out.size() - begin < ENOUGH; i++) {
            if (!elements.hasNext()) {
                out.writeInt(Marker.END_OF_DATA);
                out.writeInt(Marker.END_OF_STREAM);
                return false;
            }
            write(elements.next(), out);
        }
        return true;
    }

    /// A pickled batch, a text, null, or a pair of these: what stock pyspark's deserializers read.
    public static void write(Object element, FrameOutput out) {
        switch (element) {
            case byte[] pickled -> out.frame(pickled);
            case String text -> out.frame(text);
            case null -> out.frameNull();
            case Pair<?, ?> pair -> {
                write(pair.first(), out);
                write(pair.second(), out);
            }
            case Tuple2<?, ?> pair -> {
                write(pair._1(), out);
                write(pair._2(), out);
            }
            case PortableDataStream file -> out.frame(file.toArray());
            case Framed framed -> framed.writeTo(out);
            default -> throw new IllegalArgumentException(
                    "Unexpected element type " + element.getClass() + ": only bytes, texts and pairs pass to Python");
        }
    }

    /// An element that knows its own frames.
    public interface Framed {
        void writeTo(FrameOutput out);
    }
}
