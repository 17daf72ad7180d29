package io.firesteel.rules;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/// The repository keeps its own rules.
class HouseTest {
    private static final Path ROOT = Path.of(System.getProperty("firesteel.home"));
    private static Sources sources;

    @BeforeAll
    static void read() {
        sources = Sources.read(ROOT);
    }

    @TestFactory
    List<DynamicTest> rules() {
        return HouseRules.all()
                .entrySet()
                .stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                        () -> assertThat(rule.getValue().check(sources)).isEmpty()))
                .toList();
    }

    @Test
    void sourcesAreThere() {
        assertThat(sources.main()).hasSizeGreaterThan(50)
                .extracting(SourceFile::module)
                .contains("base/common",
                        "checks/rules");
    }
}
