package io.firesteel.cli.jars;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Replaces the calls of a class that the JVM would link at run time by generating code, and that its ahead-of-time cache
/// does not keep (JDK 25 keeps those of lambdas and of string concatenation): pattern switches
/// (`java.lang.runtime.SwitchBootstraps`) and the methods of records (`java.lang.runtime.ObjectMethods`). Each becomes a
/// call of a private method with the same outcome. What it does not know stays as it is.
final class PlainCalls {
    private static final String SWITCHES = "java/lang/runtime/SwitchBootstraps";
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";
    private static final int GENERATED = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

    private final ClassFile files;

    /// @param classes finds all that the classes refer to, as resources
    PlainCalls(ClassLoader classes) {
        files = ClassFile.of(ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(classes)
                .orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /// One generated method.
    ///
    /// @param body writes its code
    record Replacement(String name, MethodTypeDesc type, Consumer<CodeBuilder> body) {
    }

    /// The class file with its calls replaced; the same array where there is none.
    byte[] in(byte[] classFile) {
        ClassModel model = files.parse(classFile);
        // Keyed by the constant of the call: equal calls share one.
        Map<Integer, Replacement> replacements = new LinkedHashMap<>();
        for (MethodModel method : model.methods()) {
            method.code().ifPresent(code -> collect(model, code, replacements));
        }
        if (replacements.isEmpty()) {
            return classFile;
        }
        ClassDesc owner = model.thisClass().asSymbol();
        boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
        ClassTransform transform = ClassTransform
                .transformingMethodBodies((builder, element) -> replace(builder, element, replacements, owner,
                        isInterface))
                .andThen(ClassTransform.endHandler(builder -> replacements.values().forEach(r -> add(builder, r))));
        return files.transformClass(model, transform);
    }

    private static void collect(ClassModel model, CodeModel code, Map<Integer, Replacement> replacements) {
        for (CodeElement element : code) {
            if (element instanceof InvokeDynamicInstruction call && !replacements.containsKey(key(call))) {
                Replacement made = replacement(model, call, replacements.size());
                if (made != null) {
                    replacements.put(key(call), made);
                }
            }
        }
    }

    private static int key(InvokeDynamicInstruction call) {
        return call.invokedynamic().index();
    }

    private static Replacement replacement(ClassModel model, InvokeDynamicInstruction call, int number) {
        String bootstrap = call.invokedynamic().bootstrap().bootstrapMethod().reference().owner().asInternalName();
        String name = call.name().stringValue();
        if (bootstrap.equals(SWITCHES) && name.equals("typeSwitch")) {
            return PlainSwitch.of(call, "typeSwitch$" + number);
        }
        if (bootstrap.equals(RECORDS)) {
            return PlainRecord.of(model, call, name + "$" + number);
        }
        return null;
    }

    private static void replace(CodeBuilder builder, CodeElement element, Map<Integer, Replacement> replacements,
            ClassDesc owner, boolean isInterface) {
        Replacement replacement = element instanceof InvokeDynamicInstruction call ? replacements.get(key(call)) : null;
        if (replacement == null) {
            builder.with(element);
        } else {
            builder.invokestatic(owner, replacement.name(), replacement.type(), isInterface);
        }
    }

    private static void add(ClassBuilder builder, Replacement replacement) {
        builder.withMethodBody(replacement.name(), replacement.type(), GENERATED, replacement.body()::accept);
    }
}
