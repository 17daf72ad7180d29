package io.firesteel.rules;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentationRuleTest {
    private final DocumentationRule rule = new DocumentationRule();

    @Test
    void publicTypesNeedASentence() {
        assertThat(Samples.inOneFile(rule, "/// An A.\npublic class A { /// B.\n public record B() {} }")).isEmpty();
        assertThat(Samples.inOneFile(rule, "class A {}")).isEmpty();
        assertThat(Samples.inOneFile(rule, "public class A {}")).containsExactly(
                "exec/x/src/main/java/p/A.java:2: A is public and has no /// sentence");
        assertThat(Samples.inOneFile(rule, "/// An A.\npublic class A { public record B() {} }")).hasSize(1);
        assertThat(Samples.inOneFile(rule, "/// An A.\npublic interface A { record B() {} }")).hasSize(1);
        assertThat(Samples.inOneFile(rule, "/// An A.\npublic sealed interface A { record B() implements A {} }"))
                .isEmpty();
    }

    @Test
    void vagueNamesNeedASentenceEverywhere() {
        assertThat(Samples.inOneFile(rule, "/// Owns x.\nclass BlockManager {}")).isEmpty();
        assertThat(Samples.inOneFile(rule, "class BlockManager {}")).singleElement().asString().contains("vague");
    }

    @Test
    void packagesNeedASentence() {
        assertThat(Samples.violations(rule, "exec/x/src/main/java/p/A.java", "package p;\nclass A {}")).containsExactly(
                "exec/x package p: no package-info.java that begins with a /// sentence");
    }

    @Test
    void oldCommentsAndNotesForLaterAreRefused() {
        String old = "/" + "** An A. */\nclass A {}";
        assertThat(Samples.inOneFile(rule, old)).singleElement().asString().contains("A.java:2", "///");
        assertThat(Samples.inOneFile(rule, "class A { // TO" + "DO more\n }")).singleElement()
                .asString()
                .contains("later");
        assertThat(Samples.inOneFile(rule, "class A { String s = \"TO" + "DO\"; }")).isEmpty();
    }
}
