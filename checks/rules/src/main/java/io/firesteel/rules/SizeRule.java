package io.firesteel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;

/// Files, methods, parameter lists and packages stay small enough to be read at one go. Records may have as many
/// components as they describe, and `compat/` the parameters and classes that Spark's packages have.
public final class SizeRule implements Rule {
    static final int FILE_LINES = 600;
    static final int TEST_FILE_LINES = 900;
    static final int METHOD_LINES = 60;
    static final int PARAMETERS = 7;
    static final int FILES_IN_PACKAGE = 25;

    @Override
    public List<Violation> check(Sources sources) {
        List<Violation> violations = new ArrayList<>();
        Map<String, Integer> packages = new TreeMap<>();
        for (SourceFile file : sources.files()) {
            int limit = file.isMain() ? FILE_LINES : TEST_FILE_LINES;
            int lines = file.lines().size();
            if (lines > limit) {
                violations.add(new Violation(file.path(), lines + " lines; at most " + limit));
            }
            if (file.isMain()) {
                violations.addAll(new MethodSizes().scan(file));
                if (!file.floor().equals("compat")) {
                    packages.merge(file.module() + " package " + file.packageName(), 1, Integer::sum);
                }
            }
        }
        packages.forEach((name, count) -> {
            if (count > FILES_IN_PACKAGE) {
                violations.add(new Violation(name, count + " files; at most " + FILES_IN_PACKAGE));
            }
        });
        return violations;
    }

    /// Lengths and parameters of the methods of one file.
    private static final class MethodSizes extends DeclarationScanner {
        @Override
        void method(MethodTree method) {
            // Constructors and factories of a record take what it describes.
            Tree owner = getCurrentPath().getParentPath().getLeaf();
            String made = method.getReturnType() == null ? "" : method.getReturnType().toString();
            boolean ofRecord = owner.getKind() == Tree.Kind.RECORD && (method.getName().contentEquals("<init>")
                    || made.equals(((ClassTree) owner).getSimpleName().toString()));
            if (!ofRecord && !file().floor().equals("compat") && method.getParameters().size() > PARAMETERS) {
                report(method, method.getName() + " has " + method.getParameters().size() + " parameters; at most "
                        + PARAMETERS);
            }
            long lines = file().lastLine(method) - file().line(method) + 1;
            if (lines > METHOD_LINES) {
                report(method, method.getName() + " has " + lines + " lines; at most " + METHOD_LINES);
            }
        }
    }
}
