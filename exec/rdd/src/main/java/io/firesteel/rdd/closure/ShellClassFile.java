package io.firesteel.rdd.closure;

import java.io.ByteArrayInputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.api.spi.ShellVariables;
import io.firesteel.loading.ApplicationClassLoader;
import io.firesteel.loading.ShellNames;

/// A class that was typed in a shell: which typed methods and variables its methods refer to, and its class file as
/// executors need it, where variables are read from what a stage was sent with.
public final class ShellClassFile {
    /// What JShell calls to run a snippet; it never runs on an executor.
    private static final String RUN_SNIPPET = "do_it$";
    private static final String REQUEST = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
            + "Ljava/lang/invoke/MethodType;Ljava/lang/String;)Ljava/lang/invoke/CallSite;";
    private static final DirectMethodHandleDesc READ = accessor("read");
    private static final DirectMethodHandleDesc WRITE = accessor("write");

    private final List<String> parents = new ArrayList<>();
    private final Map<String, Refs> methods = new HashMap<>();

    private ShellClassFile(ClassModel model) {
        model.superclass().ifPresent(type -> parents.add(binary(type.asInternalName())));
        model.interfaces().forEach(type -> parents.add(binary(type.asInternalName())));
        for (MethodModel method : model.methods()) {
            Refs refs = new Refs(new HashSet<>(), new HashSet<>());
            method.code().ifPresent(code -> code.forEach(element -> note(element, refs)));
            methods.put(method.methodName().stringValue() + method.methodType().stringValue(), refs);
        }
    }

    /// The typed class `name`; null when there is none.
    static ShellClassFile of(ApplicationClassLoader loader, String name) {
        byte[] bytes = loader.definition(name);
        return bytes == null ? null : new ShellClassFile(ClassFile.of().parse(bytes));
    }

    /// Typed classes and others that it extends.
    List<String> parents() {
        return parents;
    }

    /// What the method of this name and descriptor refers to; null when this class has no such method.
    Refs method(String signature) {
        return methods.get(signature);
    }

    Set<String> methods() {
        return methods.keySet();
    }

    private static void note(CodeElement element, Refs refs) {
        switch (element) {
            case FieldInstruction field when isVariable(field) -> refs.variables()
                    .add(new Variable(binary(field.owner().asInternalName()), field.name().stringValue()));
            case InvokeInstruction call when ShellNames.isTyped(call.owner().asInternalName()) -> refs.methods()
                    .add(new Method(binary(call.owner().asInternalName()),
                            call.name().stringValue() + call.type().stringValue()));
            case InvokeDynamicInstruction call -> {
                for (ConstantDesc argument : call.bootstrapArgs()) {
                    if (argument instanceof DirectMethodHandleDesc handle
                            && ShellNames.isTyped(internal(handle.owner()))) {
                        refs.methods()
                                .add(new Method(binary(internal(handle.owner())),
                                        handle.methodName() + handle.lookupDescriptor()));
                    }
                }
            }
            default -> {
            }
        }
    }

    private static boolean isVariable(FieldInstruction field) {
        return (field.opcode() == Opcode.GETSTATIC || field.opcode() == Opcode.PUTSTATIC)
                && ShellNames.isSnippet(field.owner().asInternalName());
    }

    /// The class file of typed class `name` in which methods read and write variables through [ShellVariables]; null when
    /// there is no such class. Tasks are killed by other means than snippets.
    public static byte[] forExecutors(ApplicationClassLoader loader, String name) {
        byte[] bytes = loader.definition(name);
        if (bytes == null) {
            return null;
        }
        ClassFile files = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy(loader)));
        ClassModel model = files.parse(bytes);
        return files.transformClass(model, ClassTransform.transformingMethodBodies(
                method -> !method.methodName().equalsString(RUN_SNIPPET), ShellClassFile::change));
    }

    private static void change(CodeBuilder code, CodeElement element) {
        if (element instanceof FieldInstruction field && isVariable(field)) {
            boolean read = field.opcode() == Opcode.GETSTATIC;
            ClassDesc type = field.typeSymbol();
            Variable variable = new Variable(binary(field.owner().asInternalName()), field.name().stringValue());
            code.invokedynamic(DynamicCallSiteDesc.of(read ? READ : WRITE, variable.name(),
                    read ? MethodTypeDesc.of(type) : MethodTypeDesc.of(ConstantDescs.CD_void, type), variable.key()));
        } else if (!(element instanceof InvokeInstruction call
                && ShellNames.isInterrupt(call.owner().asInternalName()))) {
            code.with(element);
        }
    }

    private static ClassHierarchyResolver hierarchy(ApplicationClassLoader loader) {
        return ClassHierarchyResolver.ofResourceParsing(type -> {
            byte[] typed = loader.definition(binary(internal(type)));
            return typed == null
                    ? loader.getResourceAsStream(internal(type) + ".class")
                    : new ByteArrayInputStream(typed);
        }).orElse(ClassHierarchyResolver.defaultResolver());
    }

    private static DirectMethodHandleDesc accessor(String name) {
        return java.lang.constant.MethodHandleDesc.of(DirectMethodHandleDesc.Kind.STATIC,
                ClassDesc.of(ShellVariables.class.getName()), name, REQUEST);
    }

    private static String internal(ClassDesc type) {
        String descriptor = type.descriptorString();
        return descriptor.startsWith("L") ? descriptor.substring(1, descriptor.length() - 1) : descriptor;
    }

    private static String binary(String internal) {
        return internal.replace('/', '.');
    }

    /// A variable of the shell: a static field of a snippet's class.
    record Variable(String owner, String name) {
        /// Unique in the application.
        String key() {
            return owner + "." + name;
        }
    }

    /// A method of a typed class.
    ///
    /// @param signature its name and, right behind, its descriptor
    record Method(String owner, String signature) {
    }

    /// What a method refers to, of what was typed.
    record Refs(Set<Variable> variables, Set<Method> methods) {
    }
}
