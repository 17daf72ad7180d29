package io.firesteel.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.lang.model.element.Modifier;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;

/// Every public type and every package says what it is, in `///` comments; names that say little need a sentence even
/// where they are not public; no promises for later. The cases of a sealed interface stand under its sentence.
public final class DocumentationRule implements Rule {
    private static final Pattern VAGUE = Pattern.compile(".*(Impl|Utils|Helper|Manager|Context)");
    private static final Pattern LATER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    @Override
    public List<Violation> check(Sources sources) {
        List<Violation> violations = new ArrayList<>();
        Set<String> packages = new LinkedHashSet<>();
        Set<String> described = new LinkedHashSet<>();
        for (SourceFile file : sources.files()) {
            lines(file, violations);
            violations.addAll(new Types().scan(file));
            if (file.isMain()) {
                String name = file.module() + " package " + file.packageName();
                packages.add(name);
                if (file.fileName().equals("package-info.java") && file.text().strip().startsWith("///")) {
                    described.add(name);
                }
            }
        }
        packages.removeAll(described);
        packages.forEach(
                name -> violations.add(new Violation(name, "no package-info.java that begins with a /// sentence")));
        return violations;
    }

    private static void lines(SourceFile file, List<Violation> violations) {
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("/**")) {
                violations.add(
                        new Violation(file.path() + ":" + (i + 1), "a /** comment; documentation is written with ///"));
            }
            int comment = line.startsWith("*") ? 0 : line.replaceAll("\"[^\"]*\"", "").indexOf("//");
            if (comment >= 0 && LATER.matcher(line.replaceAll("\"[^\"]*\"", "").substring(comment)).find()) {
                violations.add(new Violation(file.path() + ":" + (i + 1), "a note for later; do it or leave it out"));
            }
        }
    }

    /// The types of one file.
    private static final class Types extends DeclarationScanner {
        @Override
        void type(ClassTree type) {
            String name = type.getSimpleName().toString();
            boolean open = type.getModifiers().getFlags().contains(Modifier.PUBLIC) || insideInterface();
            boolean vague = VAGUE.matcher(name).matches();
            if (name.isEmpty() || isCaseOfSealed(type) || !(open && file().isMain() || vague)) {
                return;
            }
            String documentation = file().documentation(getCurrentPath());
            if (documentation == null || documentation.isBlank()) {
                report(type, name + (vague && !open
                        ? " has a vague name and no /// sentence on what it owns"
                        : " is public and has no /// sentence"));
            }
        }

        private boolean insideInterface() {
            Tree owner = getCurrentPath().getParentPath().getLeaf();
            return owner.getKind() == Tree.Kind.INTERFACE
                    && ((ClassTree) owner).getModifiers().getFlags().contains(Modifier.PUBLIC);
        }

        private boolean isCaseOfSealed(ClassTree type) {
            Tree owner = getCurrentPath().getParentPath().getLeaf();
            return type.getKind() == Tree.Kind.RECORD && owner.getKind() == Tree.Kind.INTERFACE
                    && ((ClassTree) owner).getModifiers().getFlags().contains(Modifier.SEALED);
        }
    }
}
