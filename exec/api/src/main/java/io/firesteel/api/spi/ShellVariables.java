package io.firesteel.api.spi;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// What classes typed in a shell call on executors where they read or write a variable of the shell: the running task's copy,
/// as the variable was when the job was submitted. The engine puts these calls into the classes that it sends.
public final class ShellVariables {
    private static final MethodHandle GET;
    private static final MethodHandle SET;

    static {
        try {
            MethodHandles.Lookup own = MethodHandles.lookup();
            GET = own.findStatic(ShellVariables.class, "get", MethodType.methodType(Object.class, String.class));
            SET = own.findStatic(ShellVariables.class, "set",
                    MethodType.methodType(void.class, String.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private ShellVariables() {
    }

    /// Links a place in the code that reads a variable.
    public static CallSite read(MethodHandles.Lookup caller, String name, MethodType type, String variable) {
        return new ConstantCallSite(GET.bindTo(variable).asType(type));
    }

    /// Links a place in the code that writes a variable.
    public static CallSite write(MethodHandles.Lookup caller, String name, MethodType type, String variable) {
        return new ConstantCallSite(SET.bindTo(variable).asType(type));
    }

    // By GET alone.
    @SuppressWarnings("UnusedMethod")
    private static Object get(String variable) {
        return values(variable).get(variable);
    }

    // By SET alone.
    @SuppressWarnings("UnusedMethod")
    private static void set(String variable, Object value) {
        values(variable).set(variable, value);
    }

    private static Values values(String variable) {
        if (TaskBinding.current() instanceof Values values) {
            return values;
        }
        throw new IllegalStateException("Variable " + variable.substring(variable.lastIndexOf('.') + 1)
                + " of the shell is used by a thread that runs no task; read it before the thread starts");
    }

    /// The variables of one task; its context implements it.
    public interface Values {
        /// The value of a variable, which may be null.
        Object get(String variable);

        void set(String variable, Object value);
    }
}
