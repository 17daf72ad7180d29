package io.firesteel.sqlshell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;

/// The main class behind `spark-sql` and `hive`; `spark-submit` starts it with the settings as system properties. Rows go to
/// standard output, everything else to standard error; the exit code is 0 unless a statement failed.
public final class SqlShellMain {

    private SqlShellMain() {
    }

    public static void main(String[] args) {
        int code = run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(String[] args) {
        ShellOptions options;
        try {
            options = ShellOptions.parse(args);
        } catch (ShellOptions.UsageException e) {
            System.err.println("Error: " + e.getMessage());
            return 1;
        }
        Warmth.begin(options);
        try (Application application = new Application(conf(), Thread.currentThread().getContextClassLoader())) {
            return run(options, new SqlSession(application));
        } catch (FiresteelException e) {
            System.err.println("Error: " + e.getMessage());
            return 1;
        }
    }

    private static int run(ShellOptions options, SqlSession session) {
        SqlShell shell = new SqlShell(session, options, System.out, System.err);
        try {
            shell.runAll();
            if (options.statement().isEmpty() && options.files().isEmpty()) {
                if (System.console() != null && System.console().isTerminal()) {
                    new Prompt(shell, session, System.err).run();
                } else {
                    shell.run(new String(System.in.readAllBytes(), StandardCharsets.UTF_8), "standard input");
                }
            }
            return 0;
        } catch (SqlShell.Failed e) {
            System.err.println(e.getMessage());
            return 1;
        } catch (IOException e) {
            System.err.println("Error: the terminal failed: " + e.getMessage());
            return 1;
        }
    }

    private static Conf conf() {
        Map<String, String> settings = new HashMap<>();
        System.getProperties()
                .stringPropertyNames()
                .stream()
                .filter(k -> k.startsWith("spark."))
                .forEach(k -> settings.put(k, System
                        .getProperty(k)));
        settings.putIfAbsent("spark.master", "local[*]");
        settings.putIfAbsent("spark.app.name", "SparkSQL");
        return Conf.of(settings);
    }
}
