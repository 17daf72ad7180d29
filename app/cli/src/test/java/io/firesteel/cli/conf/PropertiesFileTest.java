package io.firesteel.cli.conf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.cli.conf.PropertiesFile.Entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PropertiesFileTest {
    @TempDir
    Path folder;

    private List<Entry> parse(String text) {
        return PropertiesFile.parse(Path.of("file"), text);
    }

    @Test
    void allSeparators() {
        assertThat(parse("a.b  one two \n\tc=d=e\r\nf : g\n\n# h i\n! j\nk=\n")).containsExactly(
                new Entry("a.b", "one two", 1),
                new Entry("c", "d=e", 2), new Entry("f", "g", 3), new Entry("k", "", 7));
    }

    @Test
    void continuedLinesAndEscapes() {
        assertThat(parse("a x,\\\n   y\nb c\\\\\nd \\u00e9\\t!\ne f")).containsExactly(new Entry("a", "x,y", 1),
                new Entry("b", "c\\", 3), new Entry("d", "é\t!", 4), new Entry("e", "f", 5));
    }

    @Test
    void malformedLinesAreNamed() {
        assertThatThrownBy(() -> parse("a b\n\nlonely\n")).hasMessageContaining("file:3")
                .hasMessageContaining("'lonely'");
        assertThatThrownBy(() -> parse("a \\u12x4")).hasMessageContaining("file:1").hasMessageContaining("\\u");
        assertThatThrownBy(() -> parse("= b")).hasMessageContaining("file:1").hasMessageContaining("no key");
        assertThat(parse("a \\")).containsExactly(new Entry("a", "", 1));
    }

    @Test
    void filesThatAreNone() throws IOException {
        assertThatThrownBy(() -> PropertiesFile.read(folder.resolve("absent"))).hasMessageContaining("no such file");
        assertThatThrownBy(() -> PropertiesFile.read(folder)).hasMessageContaining("directory");
        Path binary = Files.write(folder.resolve("binary"), new byte[]{'a', ' ', (byte) 0xff});
        assertThatThrownBy(() -> PropertiesFile.read(binary)).hasMessageContaining("UTF-8");
    }
}
