package io.firesteel.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.source.tree.ClassTree;

/// What the Markdown files name in backticks exists: a type of ours by its simple name, a path of the repository. Names of
/// others stand without backticks, or among the foreign names. Files that a user makes from a template exist by that.
public final class DocumentNamesRule implements Rule {
    private static final Pattern QUOTED = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+");
    private static final Pattern PATH = Pattern
            .compile(
                    "(?:base|sql|exec|server|cluster|compat|app|checks|docs|designs|bin|sbin|conf|\\.ci)/[A-Za-z0-9_./-]*[A-Za-z0-9_/]");

    private final Path root;
    private final List<Path> documents;
    private final Set<String> foreign;

    /// @param root      the repository
    /// @param documents the Markdown files to read
    /// @param foreign   type names that are not ours and may be named all the same
    public DocumentNamesRule(Path root, List<Path> documents, Set<String> foreign) {
        this.root = root;
        this.documents = List.copyOf(documents);
        this.foreign = Set.copyOf(foreign);
    }

    @Override
    public List<Violation> check(Sources sources) {
        Set<String> types = new HashSet<>(foreign);
        for (SourceFile file : sources.files()) {
            new DeclarationScanner() {
                @Override
                void type(ClassTree type) {
                    types.add(type.getSimpleName().toString());
                }
            }.scan(file);
        }
        List<Violation> violations = new ArrayList<>();
        for (Path document : documents) {
            check(document, types, violations);
        }
        return violations;
    }

    private void check(Path document, Set<String> types, List<Violation> violations) {
        List<String> lines;
        try {
            lines = Files.readAllLines(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            code ^= lines.get(i).strip().startsWith("```");
            Matcher quoted = QUOTED.matcher(code ? "" : lines.get(i));
            while (quoted.find()) {
                String name = quoted.group(1);
                String where = root.relativize(document) + ":" + (i + 1);
                String type = name.replaceFirst("[.(#<].*", "");
                if (TYPE.matcher(type).matches() && !types.contains(type)) {
                    violations.add(new Violation(where, "names `" + type + "`, which does not exist"));
                } else if (PATH.matcher(name).matches() && !Files.exists(root.resolve(name))
                        && !Files.exists(root.resolve(name + ".template"))) {
                    violations.add(new Violation(where, "names `" + name + "`, which does not exist"));
                }
            }
        }
    }
}
