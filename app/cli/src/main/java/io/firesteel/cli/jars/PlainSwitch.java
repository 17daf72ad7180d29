package io.firesteel.cli.jars;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/// A pattern switch as a chain of tests: the method answers -1 for null, else the first case from `restart` on that fits,
/// else the number of cases, as `SwitchBootstraps.typeSwitch` specifies.
final class PlainSwitch {
    private static final MethodTypeDesc EQUALS = MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object);

    private PlainSwitch() {
    }

    /// The method for a call; null where a case is neither a class nor a string.
    static PlainCalls.Replacement of(InvokeDynamicInstruction call, String name) {
        List<LoadableConstantEntry> cases = call.invokedynamic().bootstrap().arguments();
        boolean known = cases.stream().allMatch(c -> c instanceof ClassEntry || c instanceof StringEntry);
        return known ? new PlainCalls.Replacement(name, call.typeSymbol(), code -> write(code, cases)) : null;
    }

    private static void write(CodeBuilder code, List<LoadableConstantEntry> cases) {
        Label present = code.newLabel();
        code.aload(0).ifnonnull(present).iconst_m1().ireturn().labelBinding(present);
        List<Label> tests = new ArrayList<>();
        List<SwitchCase> starts = new ArrayList<>();
        for (int i = 0; i <= cases.size(); i++) {
            tests.add(code.newLabel());
            if (i < cases.size()) {
                starts.add(SwitchCase.of(i, tests.get(i)));
            }
        }
        if (cases.size() > 1) {
            // The compiler restarts where a guard said no; the first entry needs no table.
            code.iload(1).ifeq(tests.getFirst());
            code.iload(1).tableswitch(0, cases.size() - 1, tests.getLast(), starts);
        } else if (cases.size() == 1) {
            code.iload(1).ifne(tests.getLast());
        }
        for (int i = 0; i < cases.size(); i++) {
            code.labelBinding(tests.get(i));
            if (cases.get(i) instanceof ClassEntry type) {
                code.aload(0).instanceOf(type);
            } else {
                code.loadConstant(cases.get(i).constantValue())
                        .aload(0)
                        .invokevirtual(ConstantDescs.CD_Object, "equals", EQUALS);
            }
            code.ifeq(tests.get(i + 1)).loadConstant(i).ireturn();
        }
        code.labelBinding(tests.getLast()).loadConstant(cases.size()).ireturn();
    }
}
