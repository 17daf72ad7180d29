package io.firesteel.shuffle;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.task.MapStatus;

import static org.assertj.core.api.Assertions.assertThat;

/// What is mutable never passes by reference from one task to another, in one process too.
class AliasingTest {
    private static final Aggregator<Integer, ArrayList<Integer>> LISTS = new Aggregator<>(v -> {
        ArrayList<Integer> list = new ArrayList<>();
        list.add(v);
        return list;
    }, (c, v) -> {
        c.add(v);
        return c;
    }, (a, b) -> {
        a.addAll(b);
        return a;
    });

    @TempDir
    Path dir;

    @Test
    void combinersThatAReduceTaskChangedAreWholeForItsRetry() {
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 64 << 20, Map.of())) {
            ShuffleSpec<Integer, Integer, ArrayList<Integer>> spec = ShuffleKit.combining(1, 1, LISTS, true);
            List<Iterator<Kv>> inputs = IntStream.range(0, 3)
                    .mapToObj(m -> IntStream.range(0, 10).mapToObj(i -> new Kv(i % 2, m * 10 + i)).iterator())
                    .toList();
            MapStatus[] outputs = kit.write(spec, inputs);
            for (int attempt = 0; attempt < 3; attempt++) {
                List<Kv> got = kit.read(spec, outputs, 0);
                assertThat(got).hasSize(2);
                for (Kv pair : got) {
                    @SuppressWarnings("unchecked")
                    ArrayList<Integer> list = (ArrayList<Integer>) pair.v();
                    assertThat(list).hasSize(15).doesNotHaveDuplicates();
                    // The attempt goes on with it, as user code may.
                    list.clear();
                }
            }
        }
    }

    static final class Text implements Serializable {
        private byte[] bytes = new byte[0];

        void set(String value) {
            bytes = value.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @Test
    void aWritableThatTheReaderReusesArrivesAsManyValues() {
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 64 << 20, Map.of())) {
            Text reused = new Text();
            int[] captured = {0};
            Iterator<Kv> input = IntStream.range(0, 100).mapToObj(i -> {
                reused.set("line " + i);
                captured[0] = i;
                return new Kv(captured, reused);
            }).iterator();
            ShuffleSpec<Object, Object, Object> spec = new ShuffleSpec<>(1, 1, k -> 0, Kv.ACCESS,
                    java.util.Optional.empty(), false, java.util.Optional.empty(), ShuffleKit.SERIALIZER);
            MapStatus[] outputs = kit.write(spec, List.of(input));
            List<Kv> got = kit.read(spec, outputs, 0);
            for (int i = 0; i < 100; i++) {
                assertThat(got.get(i).v()).hasToString("line " + i);
                assertThat((int[]) got.get(i).k()).containsExactly(i);
            }
            ((int[]) got.getFirst().k())[0] = 77;
            assertThat((int[]) kit.read(spec, outputs, 0).getFirst().k()).containsExactly(0);
        }
    }
}
