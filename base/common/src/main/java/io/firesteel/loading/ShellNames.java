package io.firesteel.loading;

import java.util.regex.Pattern;

/// How JShell names the classes that it makes of what is typed: a class for each snippet, whose static fields are the shell's
/// variables, and inside it whatever the snippet declares. Names may be written with dots or slashes between packages.
public final class ShellNames {
    private static final String SNIPPET = "$JShell$";
    private static final Pattern SNIPPET_CLASS = Pattern.compile("REPL[./]\\$JShell\\$\\d+[A-Z]*");

    private ShellNames() {
    }

    /// Whether a class of this name was typed.
    public static boolean isTyped(String name) {
        return name.startsWith("REPL") && name.startsWith(SNIPPET, 5);
    }

    /// Whether JShell has made a class of an anonymous one.
    public static boolean isAnonymous(String name) {
        return isTyped(name) && name.contains("$JShell$anonymous$");
    }

    /// Whether it is the class in which JShell counts interrupts; it puts calls of it into every loop that is typed.
    public static boolean isInterrupt(String name) {
        return name.equals("REPL/$Cancel$") || name.equals("REPL.$Cancel$");
    }

    /// Whether it is the class of a snippet rather than one that the snippet declares.
    public static boolean isSnippet(String name) {
        return SNIPPET_CLASS.matcher(name).matches();
    }
}
