package io.firesteel.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentNamesRuleTest {
    @TempDir
    Path root;

    private List<String> check(String markdown) throws IOException {
        Path document = Files.writeString(root.resolve("A.md"), markdown);
        Files.createDirectories(root.resolve("app/cli"));
        Sources sources = Sources
                .of(Map.of("exec/x/src/main/java/p/StageGraph.java", "package p; class StageGraph {}"));
        return new DocumentNamesRule(root, List.of(document), Set.of("SparkConf")).check(sources)
                .stream()
                .map(Violation::toString)
                .toList();
    }

    @Test
    void namesThatExist() throws IOException {
        assertThat(check("`StageGraph` and `StageGraph.of(x)`, `SparkConf`, in `app/cli`; `local[2]`, Other, `Rdd<T>`\n"
                + "```\n`NoSuchThing`\n```\n")).isEmpty();
    }

    @Test
    void namesThatDoNot() throws IOException {
        assertThat(check("x\n`StageGrph` in `app/dlc`")).containsExactly(
                "A.md:2: names `StageGrph`, which does not exist",
                "A.md:2: names `app/dlc`, which does not exist");
    }
}
