package io.firesteel.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Small sources for the tests of rules.
final class Samples {

    private Samples() {
    }

    /// What `rule` finds in sources given as path, text, path, text …
    static List<String> violations(Rule rule, String... pathsAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            texts.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return rule.check(Sources.of(texts)).stream().map(Violation::toString).toList();
    }

    /// What `rule` finds in one documented package of module `exec/x` with the file `A.java`.
    static List<String> inOneFile(Rule rule, String text) {
        return violations(rule, "exec/x/src/main/java/p/package-info.java", "/// A package.\npackage p;\n",
                "exec/x/src/main/java/p/A.java", "package p;\n" + text);
    }
}
