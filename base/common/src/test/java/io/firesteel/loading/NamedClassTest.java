package io.firesteel.loading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NamedClassTest {
    private final NamedClassInput.Known known = new NamedClassInput.Known(getClass().getClassLoader());

    private enum Kind {
        PLAIN, WITH_BODY {
            @Override
            int weight() {
                return 2;
            }
        };

        int weight() {
            return 1;
        }
    }

    private static class Base implements Serializable {
        private static final long serialVersionUID = 1L;
        final int inherited;

        Base(int inherited) {
            this.inherited = inherited;
        }
    }

    private static final class Derived extends Base {
        private static final long serialVersionUID = 1L;
        final String[] texts;

        Derived(int inherited, String... texts) {
            super(inherited);
            this.texts = texts;
        }
    }

    private record Node(String name, Kind kind, List<Node> children, Object value) implements Serializable {
    }

    private static byte[] written(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new NamedClassOutput(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private Object read(byte[] bytes, String filter) throws IOException, ClassNotFoundException {
        try (NamedClassInput in = new NamedClassInput(new ByteArrayInputStream(bytes), known)) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter(filter));
            return in.readObject();
        }
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        Node leaf = new Node("leaf", Kind.WITH_BODY, List.of(), new BigDecimal("12.50"));
        Node node = new Node("node", Kind.PLAIN, List.of(leaf, leaf),
                Map.of("days", List.of(1L, 2L), "unit", TimeUnit.HOURS, "type", int.class, "class", String[].class));
        for (int again = 0; again < 2; again++) {
            Node back = (Node) read(written(node), "**");
            assertThat(back).isEqualTo(node);
            assertThat(back.children().get(0)).isSameAs(back.children().get(1));
            assertThat(back.children().get(0).kind().weight()).isEqualTo(2);
        }
        Derived derived = (Derived) read(written(new Derived(7, "a", null, "é")), "**");
        assertThat(derived.inherited).isEqualTo(7);
        assertThat(derived.texts).containsExactly("a", null, "é");
        assertThat((int[][]) read(written(new int[][]{{1, 2}, {}}), "**")).isDeepEqualTo(new int[][]{{1, 2}, {}});
    }

    @Test
    void classesCostTheirNames() throws Exception {
        Node node = new Node("n", Kind.PLAIN, new ArrayList<>(), 1L);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(plain)) {
            out.writeObject(node);
        }
        assertThat(written(node)).hasSizeLessThan(plain.size());
        assertThat(read(written(node), "**")).isEqualTo(node);
    }

    @Test
    void theFilterRefusesClasses() throws Exception {
        byte[] bytes = written(new Node("n", Kind.PLAIN, List.of(), new BigDecimal("1")));
        assertThatThrownBy(() -> read(bytes, "io.firesteel.**;java.util.**;java.lang.*;!*"))
                .isInstanceOf(InvalidClassException.class)
                .hasMessageContaining("REJECTED");
    }

    @Test
    void classesThatCannotBeThereAreNamed() throws Exception {
        String text = new String(written(new Derived(1)), StandardCharsets.ISO_8859_1);
        byte[] missing = text.replace("Derived", "Missing").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(missing, "**")).isInstanceOf(IOException.class)
                .hasRootCauseInstanceOf(ClassNotFoundException.class)
                .hasStackTraceContaining("NamedClassTest$Missing");
        byte[] transientOne = text.replace("Derived", "Fleeing").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(transientOne, "**")).isInstanceOf(InvalidClassException.class)
                .hasStackTraceContaining("NamedClassTest$Fleeing");
    }

    private static final class Fleeing {
    }
}
