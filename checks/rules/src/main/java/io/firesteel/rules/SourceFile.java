package io.firesteel.rules;

import java.util.List;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;

/// One Java file, parsed. Made by [Sources], read by rules.
///
/// @param path   relative to the repository, with slashes: `exec/api/src/main/java/io/…`
/// @param text   what it holds
/// @param unit   javac's tree of it
/// @param trees  positions and documentation of that tree
public record SourceFile(String path, String text, CompilationUnitTree unit, DocTrees trees) {

    /// The folder it belongs to on the first level: `base`, `exec` …
    public String floor() {
        return path.substring(0, path.indexOf('/'));
    }

    /// Floor and module: `exec/api`, or the floor alone where it is one module.
    public String module() {
        return path.substring(0, path.indexOf("/src/"));
    }

    /// Whether it is product code rather than a test.
    public boolean isMain() {
        return path.contains("/src/main/");
    }

    /// The package it declares, empty for none.
    public String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public List<String> lines() {
        return text.lines().toList();
    }

    /// The line that `tree` begins on, counted from 1.
    public long line(Tree tree) {
        return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    /// The line that `tree` ends on.
    public long lastLine(Tree tree) {
        return unit.getLineMap().getLineNumber(trees.getSourcePositions().getEndPosition(unit, tree));
    }

    /// The documentation comment before the declaration at `path`, or null.
    public String documentation(TreePath declaration) {
        return trees.getDocComment(declaration);
    }

    Violation violation(Tree tree, String what) {
        return new Violation(path + ":" + line(tree), what);
    }
}
