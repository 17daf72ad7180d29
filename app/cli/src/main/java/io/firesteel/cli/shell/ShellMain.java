package io.firesteel.cli.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.cli.Version;
import io.firesteel.error.FiresteelException;
import io.firesteel.loading.ApplicationClassLoader;

/// The main class behind `spark-shell`. `spark-submit` starts it like an application, with the user's jars in the thread's
/// class loader; `-i FILE` runs a file first, and standard input that is no terminal is run to its end.
public final class ShellMain {

    private ShellMain() {
    }

    public static void main(String[] args) {
        List<Path> scripts = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (!args[i].equals("-i") || i + 1 == args.length) {
                System.err.println("Error: spark-shell does not know '" + args[i] + "'; it takes -i FILE.");
                System.exit(1);
            }
            scripts.add(Path.of(args[++i]));
        }
        int code = run(scripts);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(List<Path> scripts) {
        if (!(Thread.currentThread().getContextClassLoader() instanceof ApplicationClassLoader loader)) {
            throw new IllegalStateException("the shell is started by spark-submit, in an application's class loader");
        }
        for (Path script : scripts) {
            if (!Files.isReadable(script)) {
                System.err.println("Error: the file '" + script + "' cannot be read.");
                return 1;
            }
        }
        loader.takeDefinitions();
        FiresteelConf conf = new FiresteelConf();
        boolean terminal = System.console() != null && System.console().isTerminal();
        try (FiresteelContext context = FiresteelContext.getOrCreate(conf);
                JavaInterpreter interpreter = new JavaInterpreter(loader, System.out)) {
            interpreter.prepare();
            if (terminal) {
                System.out.println(banner(context));
            }
            ShellSession session = new ShellSession(interpreter, System.out);
            for (Path script : scripts) {
                session.load(script);
            }
            if (terminal) {
                new TerminalLoop(session, interpreter, context).run();
            } else {
                session.readAll(System.in);
            }
            return 0;
        } catch (FiresteelException e) {
            System.err.println("Error: " + e.getMessage());
            return 1;
        } catch (IOException e) {
            System.err.println("Error: the terminal failed: " + e.getMessage());
            return 1;
        }
    }

    private static String banner(FiresteelContext context) {
        return """
                Welcome to Firesteel %s, which runs programs for Apache Spark %s, on Java %s.
                %sApplication %s runs on %s; it is available as 'sc' and 'spark'.
                Type Java; :help for the shell's own commands, :quit to leave.
                """.formatted(Version.firesteel(), Version.SPARK, Runtime.version(),
                context.uiWebUrl().map(url -> "Its web pages are at " + url + ".\n").orElse(""),
                context.applicationId(), context.master());
    }
}
