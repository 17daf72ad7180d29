package io.firesteel.rdd.closure;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.LocalVariableInfo;
import java.lang.classfile.attribute.LocalVariableTableAttribute;
import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.SerializedLambda;
import java.util.List;
import java.util.Optional;

/// The names of local variables that a lambda captured, out of the debug tables of the class that it was written in.
final class LocalNames {
    private LocalNames() {
    }

    /// The name of captured value `index`; its type where the class tells no names.
    static String of(SerializedLambda lambda, int index, ClassLoader loader) {
        Object value = lambda.getCapturedArg(index);
        String unnamed = "the captured " + (value == null ? "value" : value.getClass().getSimpleName());
        if (loader == null || !lambda.getImplMethodName().startsWith("lambda$")) {
            return unnamed;
        }
        try (InputStream in = loader.getResourceAsStream(lambda.getImplClass() + ".class")) {
            return in == null ? unnamed : find(in.readAllBytes(), lambda, index).orElse(unnamed);
        } catch (IOException | IllegalArgumentException e) {
            return unnamed;
        }
    }

    private static Optional<String> find(byte[] classFile, SerializedLambda lambda, int index) {
        for (MethodModel method : ClassFile.of().parse(classFile).methods()) {
            if (method.methodName().equalsString(lambda.getImplMethodName())
                    && method.methodType().equalsString(lambda.getImplMethodSignature())) {
                return method.code().flatMap(code -> named(code, slot(method, lambda, index)));
            }
        }
        return Optional.empty();
    }

    private static int slot(MethodModel method, SerializedLambda lambda, int index) {
        boolean instance = lambda.getImplMethodKind() != MethodHandleInfo.REF_invokeStatic;
        List<ClassDesc> parameters = method.methodTypeSymbol().parameterList();
        int self = instance ? 1 : 0;
        int slot = self;
        for (ClassDesc before : parameters.subList(0, Math.min(parameters.size(), index - self))) {
            slot += TypeKind.from(before).slotSize();
        }
        return slot;
    }

    private static Optional<String> named(CodeModel code, int slot) {
        Optional<LocalVariableTableAttribute> table = ((java.lang.classfile.AttributedElement) code)
                .findAttribute(Attributes.localVariableTable());
        return table.flatMap(t -> t.localVariables()
                .stream()
                .filter(v -> v.slot() == slot && v.startPc() == 0)
                .map((LocalVariableInfo v) -> v.name().stringValue())
                .findFirst());
    }
}
