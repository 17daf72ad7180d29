package io.firesteel.sqlshell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the command line of `spark-sql` or `hive` says, apart from what `spark-submit` has taken.
///
/// @param statement `-e`
/// @param files     `-f`, perhaps folders
/// @param first     `-i`, run before everything else
/// @param silent    `-S`: no word but rows
/// @param verbose   `-v`: each statement before its rows
/// @param variables `--hivevar`, `-d`: for `${name}` and `${hivevar:name}`
/// @param settings  `--hiveconf`
record ShellOptions(Optional<String> statement, List<Path> files, List<Path> first, boolean silent, boolean verbose,
        Optional<String> database, RowFormat format, Map<String, String> variables, Map<String, String> settings) {

    /// Thrown for words that mean nothing; the message is for the user.
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    static ShellOptions parse(String[] args) throws UsageException {
        Optional<String> statement = Optional.empty();
        Optional<String> database = Optional.empty();
        List<Path> files = new ArrayList<>();
        List<Path> first = new ArrayList<>();
        Map<String, String> variables = new LinkedHashMap<>();
        Map<String, String> settings = new LinkedHashMap<>();
        RowFormat format = RowFormat.TABS;
        boolean silent = false;
        boolean verbose = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "-S", "--silent" -> silent = true;
                case "-v", "--verbose" -> verbose = true;
                case "-e" -> statement = Optional.of(value(args, ++i));
                case "-f" -> files.add(Path.of(value(args, ++i)));
                case "-i" -> first.add(Path.of(value(args, ++i)));
                case "--database" -> database = Optional.of(value(args, ++i));
                case "--hivevar", "-d", "--define" -> put(variables, args[i], value(args, ++i));
                case "--hiveconf" -> put(settings, args[i], value(args, ++i));
                case "--format" -> format = RowFormat.of(value(args, ++i));
                default -> throw new UsageException("'" + args[i] + "' is no option. " + help());
            }
        }
        return new ShellOptions(statement, files, first, silent, verbose, database, format, variables, settings);
    }

    private static String value(String[] args, int i) throws UsageException {
        if (i >= args.length) {
            throw new UsageException("'" + args[i - 1] + "' needs a value. " + help());
        }
        return args[i];
    }

    private static void put(Map<String, String> map, String option, String text) throws UsageException {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new UsageException("'" + option + " " + text + "' has to have the form name=value.");
        }
        map.put(text.substring(0, equals), text.substring(equals + 1));
    }

    static String help() {
        return "The options are -e STATEMENTS, -f FILE, -i FILE, -S, -v, --database NAME, --hivevar NAME=VALUE, --hiveconf"
                + " KEY=VALUE, -d NAME=VALUE, --format tabs|table|csv|json|markdown, and those of spark-submit.";
    }
}
