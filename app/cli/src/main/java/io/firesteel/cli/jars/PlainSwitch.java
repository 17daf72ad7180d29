package io.firesteel.cli.jars;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A pattern switch as a chain of tests: the method answers -1 for null, else the first case from `restart` on that fits,
/// else the number of cases, as `SwitchBootstraps.typeSwitch` specifies.
final class PlainSwitch {
    private static final MethodTypeDesc EQUALS = MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object);

    private PlainSwitch() {
    }

    /// The method for a call; null where a case is neither a class, a string nor a constant of an enum.
    static PlainCalls.Replacement of(InvokeDynamicInstruction call, String name) {
        List<LoadableConstantEntry> cases = call.invokedynamic().bootstrap().arguments();
        boolean known = cases.stream()
                .allMatch(c -> c instanceof ClassEntry || c instanceof StringEntry || constant(c).isPresent());
        return known ? new PlainCalls.Replacement(name, call.typeSymbol(), code -> write(code, cases)) : null;
    }

    /// A constant of an enum, which the compiler writes as `EnumDesc.of(ClassDesc.of(type), name)`, both calls as constants.
    private static Optional<Constant> constant(LoadableConstantEntry entry) {
        return invoked(entry, "java/lang/Enum$EnumDesc")
                .filter(of -> of.size() == 3 && of.get(2) instanceof StringEntry)
                .flatMap(of -> invoked(of.get(1), "java/lang/constant/ClassDesc")
                        .filter(type -> type.size() == 2 && type.get(1) instanceof StringEntry)
                        .map(type -> new Constant(ClassDesc.of(((StringEntry) type.get(1)).stringValue()),
                                ((StringEntry) of.get(2)).stringValue())));
    }

    private record Constant(ClassDesc type, String name) {
    }

    /// The arguments of a constant that calls `owner.of`, the method first.
    private static Optional<List<LoadableConstantEntry>> invoked(LoadableConstantEntry entry, String owner) {
        return entry instanceof ConstantDynamicEntry dynamic
                && dynamic.bootstrap()
                        .bootstrapMethod()
                        .reference()
                        .owner()
                        .asInternalName()
                        .equals("java/lang/invoke/ConstantBootstraps")
                && dynamic.name().stringValue().equals("invoke")
                && dynamic.bootstrap().arguments().getFirst() instanceof MethodHandleEntry method
                && method.reference().owner().asInternalName().equals(owner)
                && method.reference().name().stringValue().equals("of")
                        ? Optional.of(dynamic.bootstrap().arguments())
                        : Optional.empty();
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
            Label next = tests.get(i + 1);
            switch (cases.get(i)) {
                case ClassEntry type -> code.aload(0).instanceOf(type).ifeq(next);
                case StringEntry text -> code.loadConstant(text.constantValue())
                        .aload(0)
                        .invokevirtual(ConstantDescs.CD_Object, "equals", EQUALS)
                        .ifeq(next);
                default -> {
                    Constant constant = constant(cases.get(i)).orElseThrow();
                    code.aload(0).getstatic(constant.type(), constant.name(), constant.type()).if_acmpne(next);
                }
            }
            code.loadConstant(i).ireturn();
        }
        code.labelBinding(tests.getLast()).loadConstant(cases.size()).ireturn();
    }
}
