package io.firesteel.rdd.job;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where in the user's program an operation was called.
///
/// @param shortForm e.g. `map at Job.java:10`
/// @param longForm  the user's frames, one a line
public record CallSite(String shortForm, String longForm) {
    /// Local property by which a program overrides the short form.
    public static final String SHORT = "callSite.short";
    /// Local property by which a program overrides the long form.
    public static final String LONG = "callSite.long";
    private static final int DEPTH = 20;
    private static final StackWalker WALKER = StackWalker.getInstance(Set.of(), 16);

    /// That of the calling thread: what it has set, else found on its stack.
    public static CallSite capture(LineageDriver driver) {
        Map<String, String> properties = driver.localProperties();
        String set = properties.get(SHORT);
        if (set != null) {
            return new CallSite(set, properties.getOrDefault(LONG, ""));
        }
        return find();
    }

    /// Found on the calling thread's stack.
    public static CallSite find() {
        List<StackWalker.StackFrame> frames = WALKER.walk(s -> s.limit(256).toList());
        String method = "<unknown>";
        int at = 0;
        while (at < frames.size() && internal(frames.get(at).getClassName())) {
            StackWalker.StackFrame frame = frames.get(at);
            if (engine(frame.getClassName()) && !frame.getMethodName().startsWith("lambda$")) {
                method = frame.getMethodName().equals("<init>")
                        ? frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1)
                        : frame.getMethodName();
            }
            at++;
        }
        if (at == frames.size()) {
            return new CallSite(method + " at <unknown>:0", "");
        }
        StackWalker.StackFrame user = frames.get(at);
        StringBuilder details = new StringBuilder();
        for (StackWalker.StackFrame frame : frames.subList(at, Math.min(frames.size(), at + DEPTH))) {
            details.append(details.isEmpty() ? "" : "\n").append(frame.toStackTraceElement());
        }
        return new CallSite(
                method + " at " + user.getFileName() + ":" + Math.max(0, user.getLineNumber()),
                details.toString());
    }

    private static boolean internal(String type) {
        return engine(type) || type.startsWith("java.") || type.startsWith("jdk.") || type.startsWith("scala.");
    }

    private static boolean engine(String type) {
        return type.startsWith("io.firesteel.rdd.") || type.startsWith("io.firesteel.api.")
                || type.startsWith("io.firesteel.session.") || type.startsWith("org.apache.spark.");
    }
}
