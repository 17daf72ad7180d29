package io.firesteel.cli.submit;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/// The commands that run applications, as the `firesteel` command's help and completion show them. The shell script starts
/// them directly; when it is left out, they run in this JVM.
public final class SubmitCommand {

    private SubmitCommand() {
    }

    /// `firesteel submit …` is `spark-submit …`.
    @Command(name = "submit", aliases = "spark-submit", description = "Runs an application: the same as spark-submit.", customSynopsis = "firesteel submit [options] <app jar | python file> [app arguments]")
    public static final class Submit extends Delegate {
    }

    /// `firesteel run-example …`.
    @Command(name = "run-example", description = "Runs one of the examples, such as WordCount or SparkPi.", customSynopsis = "firesteel run-example [options] NAME [arguments]")
    public static final class RunExample extends Delegate {
        @Override
        List<String> prefix() {
            return List.of(SubmitCommandLine.RUN_EXAMPLE);
        }
    }

    /// `firesteel shell …` is `spark-shell …`.
    @Command(name = "shell", aliases = "spark-shell", description = "An interactive Java shell with 'spark' and 'sc'.", customSynopsis = "firesteel shell [options]")
    public static final class Shell extends Delegate {
        @Override
        List<String> suffix() {
            return List.of("spark-shell");
        }
    }

    /// `firesteel sql …` is `spark-sql …`.
    @Command(name = "sql", aliases = {"spark-sql",
        "hive"}, description = "Runs SQL: -e STATEMENT, -f FILE, or a prompt.", customSynopsis = "firesteel sql [options] [-e STATEMENT | -f FILE]")
    public static final class Sql extends Delegate {
        @Override
        List<String> prefix() {
            return List.of("spark-sql-shell");
        }
    }

    /// Hands all words on as they are.
    abstract static class Delegate implements Runnable {
        @Unmatched
        private List<String> unmatched = List.of();
        @Parameters(hidden = true)
        private List<String> words = List.of();

        List<String> prefix() {
            return List.of();
        }

        List<String> suffix() {
            return List.of();
        }

        @Override
        public void run() {
            List<String> all = new ArrayList<>(prefix());
            all.addAll(unmatched);
            all.addAll(words);
            all.addAll(suffix());
            SubmitMain.main(all.toArray(String[]::new));
        }
    }
}
