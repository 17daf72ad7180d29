package io.firesteel.rules;

import java.util.ArrayList;
import java.util.List;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;

/// Visits the declarations of one file and gathers violations; the base of the rules that look at types, methods and
/// fields.
abstract class DeclarationScanner extends TreePathScanner<Void, Void> {
    private final List<Violation> violations = new ArrayList<>();
    private SourceFile file;

    /// Visits `file` and answers what was found in all files so far.
    final List<Violation> scan(SourceFile next) {
        file = next;
        scan(next.unit(), null);
        return violations;
    }

    /// The file being visited.
    final SourceFile file() {
        return file;
    }

    final void report(Tree tree, String what) {
        violations.add(file.violation(tree, what));
    }

    final List<Violation> violations() {
        return violations;
    }

    void type(ClassTree type) {
    }

    void method(MethodTree method) {
    }

    void variable(VariableTree variable) {
    }

    @Override
    public final Void visitClass(ClassTree type, Void unused) {
        type(type);
        return super.visitClass(type, null);
    }

    @Override
    public final Void visitMethod(MethodTree method, Void unused) {
        method(method);
        return super.visitMethod(method, null);
    }

    @Override
    public final Void visitVariable(VariableTree variable, Void unused) {
        variable(variable);
        return super.visitVariable(variable, null);
    }
}
