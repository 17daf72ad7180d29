package io.firesteel.cli.jars;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.InnerClassInfo;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/// A record's `equals`, `hashCode` and `toString` as plain code, with the outcomes of `ObjectMethods`.
final class PlainRecord {
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final ClassDesc BUILDER = ClassDesc.of("java.lang.StringBuilder");
    private static final MethodTypeDesc APPEND = MethodTypeDesc.of(BUILDER, ConstantDescs.CD_String);

    private final ClassDesc type;
    private final String simpleName;
    private final List<RecordComponentInfo> components;

    private PlainRecord(ClassModel model, List<RecordComponentInfo> components) {
        this.type = model.thisClass().asSymbol();
        this.simpleName = simpleName(model);
        this.components = components;
    }

    /// The method for a call; null where the class is no record or the method not one of the three.
    static PlainCalls.Replacement of(ClassModel model, InvokeDynamicInstruction call, String name) {
        List<RecordComponentInfo> components = model.findAttribute(Attributes.record())
                .map(record -> record.components())
                .orElse(null);
        if (components == null) {
            return null;
        }
        PlainRecord record = new PlainRecord(model, components);
        return switch (call.name().stringValue()) {
            case "equals" -> new PlainCalls.Replacement(name, call.typeSymbol(), record::equality);
            case "hashCode" -> new PlainCalls.Replacement(name, call.typeSymbol(), record::hash);
            case "toString" -> new PlainCalls.Replacement(name, call.typeSymbol(), record::text);
            default -> null;
        };
    }

    private static String simpleName(ClassModel model) {
        String internal = model.thisClass().asInternalName();
        return model.findAttribute(Attributes.innerClasses())
                .stream()
                .flatMap(inner -> inner.classes().stream())
                .filter(c -> c.innerClass().asInternalName().equals(internal))
                .findFirst()
                .flatMap(InnerClassInfo::innerName)
                .map(name -> name.stringValue())
                .orElse(internal.substring(internal.lastIndexOf('/') + 1));
    }

    private void equality(CodeBuilder code) {
        Label other = code.newLabel();
        Label no = code.newLabel();
        code.aload(0).aload(1).if_acmpne(other).iconst_1().ireturn();
        code.labelBinding(other).aload(1).instanceOf(type).ifeq(no);
        code.aload(1).checkcast(type).astore(2);
        for (RecordComponentInfo component : components) {
            field(code, 0, component);
            field(code, 2, component);
            ClassDesc kind = component.descriptorSymbol();
            switch (TypeKind.from(kind)) {
                case REFERENCE -> code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(ConstantDescs.CD_boolean,
                        ConstantDescs.CD_Object, ConstantDescs.CD_Object)).ifeq(no);
                case LONG -> code.lcmp().ifne(no);
                case FLOAT, DOUBLE -> code.invokestatic(wrapper(kind), "compare", MethodTypeDesc.of(
                        ConstantDescs.CD_int, kind, kind)).ifne(no);
                default -> code.if_icmpne(no);
            }
        }
        code.iconst_1().ireturn().labelBinding(no).iconst_0().ireturn();
    }

    private void hash(CodeBuilder code) {
        code.iconst_0();
        for (RecordComponentInfo component : components) {
            code.bipush(31).imul();
            field(code, 0, component);
            ClassDesc kind = component.descriptorSymbol();
            if (kind.isPrimitive()) {
                code.invokestatic(wrapper(kind), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, kind));
            } else {
                code.invokestatic(OBJECTS, "hashCode",
                        MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object));
            }
            code.iadd();
        }
        code.ireturn();
    }

    private void text(CodeBuilder code) {
        code.new_(BUILDER).dup().invokespecial(BUILDER, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
        String before = simpleName + "[";
        for (RecordComponentInfo component : components) {
            append(code, before + component.name().stringValue() + "=");
            field(code, 0, component);
            ClassDesc kind = component.descriptorSymbol();
            ClassDesc shown = switch (TypeKind.from(kind)) {
                // Without this a char[] would show its characters.
                case REFERENCE -> ConstantDescs.CD_Object;
                case BYTE, SHORT -> ConstantDescs.CD_int;
                default -> kind;
            };
            code.invokestatic(ConstantDescs.CD_String, "valueOf", MethodTypeDesc.of(ConstantDescs.CD_String, shown))
                    .invokevirtual(BUILDER, "append", APPEND);
            before = ", ";
        }
        append(code, components.isEmpty() ? before + "]" : "]");
        code.invokevirtual(BUILDER, "toString", MethodTypeDesc.of(ConstantDescs.CD_String)).areturn();
    }

    private static void append(CodeBuilder code, String text) {
        code.loadConstant(text).invokevirtual(BUILDER, "append", APPEND);
    }

    private void field(CodeBuilder code, int local, RecordComponentInfo component) {
        code.aload(local).getfield(type, component.name().stringValue(), component.descriptorSymbol());
    }

    private static ClassDesc wrapper(ClassDesc primitive) {
        return ClassDesc.of("java.lang." + switch (primitive.descriptorString()) {
            case "I" -> "Integer";
            case "J" -> "Long";
            case "F" -> "Float";
            case "D" -> "Double";
            case "Z" -> "Boolean";
            case "B" -> "Byte";
            case "S" -> "Short";
            case "C" -> "Character";
            default -> throw new IllegalStateException(primitive.descriptorString());
        });
    }
}
