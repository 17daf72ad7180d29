package io.firesteel.cli.shell;

import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.VarSnippet;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.slf4j.LoggerFactory;

import io.firesteel.api.FiresteelContext;
import io.firesteel.cli.EngineFrames;
import io.firesteel.loading.ApplicationClassLoader;

/// Compiles and runs what is typed, in this JVM, by JShell. Its classes are defined in the application's own loader, so that
/// tasks find them there. Used by one thread; [#stop] may come from another.
final class JavaInterpreter implements AutoCloseable {
    private static final List<String> START = List.of("import java.io.*;", "import java.math.*;", "import java.net.*;",
            "import java.nio.file.*;", "import java.util.*;", "import java.util.regex.*;", "import java.util.stream.*;",
            "import io.firesteel.api.*;", "import io.firesteel.api.Optional;", "import io.firesteel.api.function.*;",
            "FiresteelContext sc = FiresteelContext.active().get();", "FiresteelContext spark = sc;");

    private final JShell shell;
    private final PrintStream out;

    JavaInterpreter(ApplicationClassLoader loader, PrintStream out) {
        this.out = out;
        ExecutionControlProvider provider = new InThisProcess(loader);
        shell = JShell.builder().executionEngine(provider, null).compilerOptions("-parameters", "-proc:none").build();
        for (Class<?> shared : List.of(FiresteelContext.class, LoggerFactory.class)) {
            shell.addToClasspath(path(shared.getProtectionDomain().getCodeSource().getLocation()));
        }
        for (URL url : loader.getURLs()) {
            shell.addToClasspath(path(url));
        }
    }

    /// How the interpreter reaches the classes it makes.
    private record InThisProcess(ApplicationClassLoader loader) implements ExecutionControlProvider {
        @Override
        public String name() {
            return "application";
        }

        @Override
        public LocalExecutionControl generate(ExecutionEnv env,
                Map<String, String> parameters) {
            return new Running(new ShellClasses(loader));
        }
    }

    /// The JDK's, which puts a check for interrupts into loops. What it cannot change, since it does not find the other
    /// classes that were typed, is taken as it is.
    private static final class Running extends LocalExecutionControl {
        private final ShellClasses classes;

        Running(ShellClasses classes) {
            super(classes);
            this.classes = classes;
        }

        @Override
        public void load(ClassBytecodes[] made)
                throws ClassInstallException, NotImplementedException, EngineTerminationException {
            try {
                super.load(made);
            } catch (IllegalArgumentException e) {
                classes.load(made);
            }
        }
    }

    private static String path(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Runs the imports and defines `sc` and `spark`.
    void prepare() {
        for (String line : START) {
            for (SnippetEvent event : shell.eval(line)) {
                if (event.status() != Snippet.Status.VALID || event.exception() != null) {
                    throw new IllegalStateException(
                            "the shell's own line fails: " + line + " " + problems(event.snippet()));
                }
            }
        }
    }

    /// What `text` is as the beginning of input: complete, or the start of something longer.
    SourceCodeAnalysis.CompletionInfo analyze(String text) {
        return shell.sourceCodeAnalysis().analyzeCompletion(text);
    }

    SourceCodeAnalysis analysis() {
        return shell.sourceCodeAnalysis();
    }

    /// Runs one complete snippet and prints its value or what is wrong with it; tells whether it ran.
    boolean run(String source) {
        boolean good = true;
        for (SnippetEvent event : shell.eval(source)) {
            if (event.causeSnippet() != null) {
                printReset(event);
                continue;
            }
            if (event.status() == Snippet.Status.REJECTED) {
                problems(event.snippet()).forEach(out::println);
                good = false;
            } else if (event.exception() != null) {
                printException(event.exception());
                good = false;
            } else {
                printValue(event);
            }
        }
        return good;
    }

    private List<String> problems(Snippet snippet) {
        List<String> lines = new ArrayList<>();
        shell.diagnostics(snippet).filter(Diag::isError).forEach(problem -> {
            String source = snippet.source();
            int at = (int) Math.clamp(problem.getStartPosition(), 0, source.length());
            int begin = source.lastIndexOf('\n', at - 1) + 1;
            int end = source.indexOf('\n', at) < 0 ? source.length() : source.indexOf('\n', at);
            lines.add("error: " + problem.getMessage(Locale.ROOT));
            lines.add("  " + source.substring(begin, end));
            lines.add("  " + " ".repeat(at - begin) + "^");
        });
        return lines;
    }

    private void printValue(SnippetEvent event) {
        Snippet snippet = event.snippet();
        switch (snippet.kind()) {
            case VAR -> out.println(((VarSnippet) snippet).name() + " ==> " + event.value());
            case EXPRESSION -> {
                String name = ((ExpressionSnippet) snippet).name();
                if (event.value() != null && !event.value().isEmpty()) {
                    out.println(name + " ==> " + event.value());
                }
            }
            case METHOD, TYPE_DECL -> out.println(
                    (event.previousStatus() == Snippet.Status.VALID ? "replaced " : "created ")
                            + ((DeclarationSnippet) snippet).name()
                            + (event.status() == Snippet.Status.VALID
                                    ? ""
                                    : ", which needs something not declared yet"));
            default -> {
            }
        }
    }

    /// JShell declares a variable anew, without its value, when something that its declaration uses has been replaced.
    private void printReset(SnippetEvent event) {
        if (event.snippet() instanceof VarSnippet variable && event.status() == Snippet.Status.VALID
                && event.previousStatus() == Snippet.Status.VALID) {
            String replaced = event.causeSnippet() instanceof DeclarationSnippet cause ? cause.name() : "what it uses";
            out.println(variable.name() + " has lost its value, for " + replaced + " was replaced; type it again");
        }
    }

    private void printException(JShellException thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            String name = switch (at) {
                case EvalException own -> own.getExceptionClassName();
                case UnresolvedReferenceException missing -> "needs what is not declared yet: "
                        + missing.getSnippet().source();
                default -> at.getClass().getName();
            };
            String message = at.getMessage() == null ? "" : ": " + EngineFrames.remove(at.getMessage());
            out.println((at == thrown ? "" : "Caused by: ") + name + message);
            for (StackTraceElement frame : at.getStackTrace()) {
                if (!EngineFrames.isOurs(frame.getClassName())) {
                    out.println("\tat " + frame);
                }
            }
        }
    }

    /// Ends the snippet that is running, if any.
    void stop() {
        shell.stop();
    }

    @Override
    public void close() {
        shell.close();
    }
}
