package io.firesteel.serial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import io.firesteel.error.FiresteelException;
import io.firesteel.shuffle.Kv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ElementSerializerTest {
    private final ElementSerializer serializer = new ElementSerializer(Kv.ACCESS, getClass().getClassLoader());

    /// Chunks kept as they were given.
    private static final class Chunks implements ChunkSink, ChunkSource {
        private final Deque<byte[]> chunks = new ArrayDeque<>();
        private byte[] current;
        private int elements;

        @Override
        public void accept(byte[] buffer, int length, int count) {
            chunks.add(Arrays.copyOf(buffer, length));
            elements += count;
        }

        @Override
        public boolean next() {
            current = chunks.poll();
            return current != null;
        }

        @Override
        public byte[] bytes() {
            return current;
        }

        @Override
        public int offset() {
            return 0;
        }

        @Override
        public int length() {
            return current.length;
        }
    }

    private List<Object> roundTrip(List<?> elements, int chunkBytes) throws IOException {
        Chunks chunks = new Chunks();
        ElementWriter writer = serializer.writer(chunks, chunkBytes);
        for (Object element : elements) {
            writer.write(element);
        }
        writer.flush();
        assertThat(chunks.elements).isEqualTo(elements.size());
        List<Object> back = new ArrayList<>();
        serializer.read(chunks).forEachRemaining(back::add);
        return back;
    }

    record Point(int x, String name, List<Long> more) implements Serializable {
    }

    static final class Writable implements Serializable {
        int[] values = {0};
        transient int cache = 7;
    }

    static Object random(Random random, int depth) {
        return switch (random.nextInt(depth > 2 ? 11 : 13)) {
            case 0 -> null;
            case 1 -> random.nextLong();
            case 2 -> random.nextInt();
            case 3 -> random.nextBoolean() ? Double.longBitsToDouble(random.nextLong()) : random.nextInt(3) - 1.0;
            case 4 -> string(random);
            case 5 -> random.nextBoolean();
            case 6 -> (float) random.nextInt(9);
            case 7 -> (short) random.nextInt();
            case 8 -> (byte) random.nextInt();
            case 9 -> (char) random.nextInt();
            case 10 -> new Point(random.nextInt(), string(random), List.of(1L, random.nextLong()));
            default -> new Kv(random(random, depth + 1), random(random, depth + 1));
        };
    }

    private static String string(Random random) {
        StringBuilder text = new StringBuilder();
        int alphabet = random.nextInt(4);
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append((char) switch (alphabet) {
                case 0 -> 'a' + random.nextInt(26);
                case 1 -> random.nextInt(256);
                // Lone surrogates, zeros and question marks among them.
                case 2 -> random.nextInt(65536);
                default -> '?';
            });
        }
        return text.toString();
    }

    @Test
    void anyMixtureComesBack() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int kinds = random.nextInt(3);
            List<Object> elements = new ArrayList<>();
            for (int i = random.nextInt(300); i >= 0; i--) {
                elements.add(kinds == 0
                        ? random(random, 0)
                        : kinds == 1 ? (Object) random.nextLong() : new Kv(string(random), random.nextInt()));
            }
            List<Object> back = roundTrip(elements, 1 + random.nextInt(2000));
            assertThat(back).as("seed %d", seed).isEqualTo(elements);
        }
    }

    @Test
    void singleValuesAndJavaTypes() {
        for (Object value : new Object[]{null, "x", 1L, new Kv(1, null), List.of(1, "a"), new TreeMap<>(Map.of("k",
                2)),
            LocalDate.of(2026, 1, 2), new HashMap<>(Map.of(1L, List.of("z"))), new Point(1, null, List.of())}) {
            byte[] bytes = serializer.toBytes(value);
            assertThat(serializer.fromBytes(bytes, 0, bytes.length)).isEqualTo(value);
        }
        byte[] array = serializer.toBytes(new int[]{1, 2, 3});
        assertThat((int[]) serializer.fromBytes(array, 0, array.length)).containsExactly(1, 2, 3);
        BitSet bits = BitSet.valueOf(new long[]{5, 9});
        byte[] asBytes = serializer.toBytes(bits);
        assertThat(serializer.fromBytes(asBytes, 0, asBytes.length)).isEqualTo(bits);
    }

    @Test
    void anElementMayBeReusedAfterItWasWritten() throws IOException {
        Chunks chunks = new Chunks();
        ElementWriter writer = serializer.writer(chunks, 1 << 20);
        Writable reused = new Writable();
        byte[] bytes = new byte[2];
        for (int i = 0; i < 100; i++) {
            reused.values[0] = i;
            bytes[1] = (byte) i;
            writer.write(new Kv(reused, bytes));
        }
        writer.flush();
        List<Object> back = new ArrayList<>();
        serializer.read(chunks).forEachRemaining(back::add);
        for (int i = 0; i < 100; i++) {
            Kv pair = (Kv) back.get(i);
            assertThat(((Writable) pair.k()).values).containsExactly(i);
            assertThat((byte[]) pair.v()).containsExactly(0, i);
        }
        assertThat(((Kv) back.get(0)).k()).isNotSameAs(((Kv) back.get(1)).k());
    }

    @Test
    void aChunkAloneCanBeRead() throws IOException {
        Chunks all = new Chunks();
        ElementWriter writer = serializer.writer(all, 100);
        for (int i = 0; i < 1000; i++) {
            writer.writePair("key" + i, (long) i);
        }
        writer.flush();
        assertThat(all.chunks.size()).isGreaterThan(50);
        List<byte[]> chunks = new ArrayList<>(all.chunks);
        Chunks last = new Chunks();
        last.chunks.add(chunks.getLast());
        List<Object> tail = new ArrayList<>();
        serializer.read(last).forEachRemaining(tail::add);
        assertThat(tail).isNotEmpty().last().isEqualTo(new Kv("key999", 999L));
    }

    @Test
    void damagedBytesAreANamedError() throws IOException {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Chunks chunks = new Chunks();
            ElementWriter writer = serializer.writer(chunks, 4000);
            for (int i = 0; i < 20; i++) {
                writer.write(new Kv(string(random), random.nextLong()));
            }
            writer.flush();
            byte[] chunk = chunks.chunks.poll();
            byte[] damaged = random.nextBoolean() ? Arrays.copyOf(chunk, random.nextInt(chunk.length)) : chunk.clone();
            if (damaged.length > 0) {
                damaged[random.nextInt(Math.min(12, damaged.length))] ^= (byte) (1 << random.nextInt(8));
            }
            chunks.chunks.add(damaged);
            try {
                serializer.read(chunks).forEachRemaining(e -> {
                });
            } catch (FiresteelException e) {
                assertThat(e.condition()).isEqualTo("SERIALIZED_DATA_CORRUPT");
            }
        }
    }

    @Test
    void whatCannotBeSerialisedIsNamed() {
        Object thread = new Kv(1, new Object() {
            private final Thread running = Thread.currentThread();

            @Override
            public String toString() {
                return running.getName();
            }
        });
        assertThatThrownBy(() -> roundTrip(List.of(thread), 100)).isInstanceOfSatisfying(FiresteelException.class,
                e -> assertThat(e.condition()).isEqualTo("ELEMENT_NOT_SERIALIZABLE"));
    }

    @Test
    void standardOutputStaysTheProgramsOwn() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            // Its class has a writeObject of its own, of which the library likes to warn.
            SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT);
            byte[] bytes = new ElementSerializer(Kv.ACCESS, getClass().getClassLoader()).toBytes(format);
            assertThat(serializer.fromBytes(bytes, 0, bytes.length)).isEqualTo(format);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.size()).isZero();
    }

    @Test
    void onlyImmutableClassesPassByReference() {
        assertThat(Immutability.isImmutable(new Kv("a", new Kv(1L, null)), Kv.ACCESS)).isTrue();
        assertThat(Immutability.isImmutable(new Kv("a", new int[1]), Kv.ACCESS)).isFalse();
        assertThat(Immutability.isImmutable(new Writable(), Kv.ACCESS)).isFalse();
        assertThat(Immutability.isImmutable(List.of(1), Kv.ACCESS)).isFalse();
    }
}
