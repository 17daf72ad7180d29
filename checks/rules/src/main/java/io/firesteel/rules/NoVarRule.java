package io.firesteel.rules;

import java.util.ArrayList;
import java.util.List;

import com.sun.source.tree.VariableTree;

/// Variables say their type: no `var`. Lambda parameters may leave it out.
public final class NoVarRule implements Rule {

    @Override
    public List<Violation> check(Sources sources) {
        List<Violation> violations = new ArrayList<>();
        for (SourceFile file : sources.files()) {
            violations.addAll(new Variables().scan(file));
        }
        return violations;
    }

    /// The variables of one file.
    private static final class Variables extends DeclarationScanner {
        @Override
        void variable(VariableTree variable) {
            long start = file().trees().getSourcePositions().getStartPosition(file().unit(), variable);
            String text = file().text();
            int at = (int) start;
            if (at < 0) {
                return;
            }
            String declared = text.substring(at, Math.min(text.length(), at + 200))
                    .replaceFirst("^(final|@\\w+)\\s+", "");
            if (declared.startsWith("var ")) {
                report(variable, variable.getName() + " is declared with var; write its type");
            }
        }
    }
}
