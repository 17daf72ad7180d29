package io.firesteel.rdd.random;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import io.firesteel.random.XorShift;

/// A uniform sample of a stream, and how long the stream was.
public record Reservoir<T>(List<T> sample, long seen) {

    /// At most `size` of `elements`; the same seed gives the same sample as Spark's.
    public static <T> Reservoir<T> of(Iterator<T> elements, int size, long seed) {
        List<T> sample = new ArrayList<>(Math.min(size, 1 << 16));
        while (sample.size() < size && elements.hasNext()) {
            sample.add(elements.next());
        }
        long seen = sample.size();
        if (seen == size && elements.hasNext()) {
            Random random = new XorShift(seed);
            while (elements.hasNext()) {
                T element = elements.next();
                seen++;
                long at = (long) (random.nextDouble() * seen);
                if (at < size) {
                    sample.set((int) at, element);
                }
            }
        }
        return new Reservoir<>(sample, seen);
    }
}
