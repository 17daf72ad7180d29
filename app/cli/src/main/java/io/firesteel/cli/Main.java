package io.firesteel.cli;

import java.io.PrintWriter;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import io.firesteel.cli.cluster.ClusterCommand;
import io.firesteel.cli.cluster.DaemonCommands;
import io.firesteel.cli.cluster.TokenCommand;
import io.firesteel.cli.conf.ConfCommand;
import io.firesteel.cli.project.NewCommand;
import io.firesteel.cli.submit.SubmitCommand;
import io.firesteel.error.FiresteelException;

/// The `firesteel` command: all commands by one name, with help and completion. `bin/firesteel` starts those that run tasks
/// (`submit`, `run-example`, `shell`) and daemons by their own scripts and main classes; this class has them for the help.
@Command(name = "firesteel", description = "Runs Spark programs.", mixinStandardHelpOptions = true, versionProvider = Main.Banner.class, subcommands = {
    SubmitCommand.Submit.class, SubmitCommand.RunExample.class, SubmitCommand.Shell.class, SubmitCommand.Sql.class,
    DaemonCommands.Master.class, DaemonCommands.Worker.class, DaemonCommands.History.class, ClusterCommand.class,
    TokenCommand.class, ConfCommand.class, NewCommand.class, CommandLine.HelpCommand.class, GenerateCompletion.class})
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    /// The version text for `--version`.
    static final class Banner implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return Version.banner().split("\n");
        }
    }

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /// The parser of everything below `firesteel`.
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        addHelp(line);
        line.setExecutionExceptionHandler((thrown, command, parsed) -> {
            if (thrown instanceof FiresteelException known) {
                PrintWriter err = command.getErr();
                err.println("Error: " + known.getMessage());
                err.flush();
                return 1;
            }
            throw thrown;
        });
        return line;
    }

    /// Every command below explains itself, but those that hand their words on.
    private static void addHelp(CommandLine line) {
        for (CommandLine below : line.getSubcommands().values()) {
            CommandSpec command = below.getCommandSpec();
            if (command.unmatchedArgsBindings().isEmpty() && command.findOption("--help") == null) {
                command.mixinStandardHelpOptions(true).versionProvider(new Banner());
                addHelp(below);
            }
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
