package io.firesteel.master;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.protocol.DaemonConf;
import io.firesteel.protocol.Hosts;
import io.firesteel.protocol.MasterUrl;

/// How a master is to run: its command line over `SPARK_MASTER_*` variables over its settings. Made once by whoever starts a
/// master, read by [MasterProcess].
///
/// @param host      the name it goes by
/// @param port      of the control service; 0: any
/// @param webUiPort of its pages; 0: any
/// @param conf      its settings
public record MasterOptions(String host, int port, int webUiPort, Conf conf) {
    static final int DEFAULT_WEB_PORT = 8080;
    private static final Setting<Integer> WEB_PORT = Setting.port("spark.master.ui.port", DEFAULT_WEB_PORT,
            "The port of a master's pages.");

    /// Reads a command line.
    ///
    /// @throws CommandLine.ParameterException what is wrong with it, in words
    public static MasterOptions parse(List<String> words, Map<String, String> environment) {
        Line line = new Line();
        new CommandLine(line).setOverwrittenOptionsAllowed(true).parseArgs(words.toArray(String[]::new));
        Conf conf = DaemonConf.read(line.propertiesFile, environment);
        String host = line.host != null ? line.host : line.ip != null ? line.ip : environment.get("SPARK_MASTER_HOST");
        return new MasterOptions(host == null || host.isBlank() ? Hosts.own(environment) : host,
                line.port != null
                        ? port("--port", line.port)
                        : number(environment, "SPARK_MASTER_PORT", MasterUrl.DEFAULT_PORT),
                line.webUiPort != null
                        ? port("--webui-port", line.webUiPort)
                        : number(environment, "SPARK_MASTER_WEBUI_PORT", conf.get(WEB_PORT)),
                conf);
    }

    private static int port(String option, int port) {
        return Setting.port(option, 0, "An option.").parse(String.valueOf(port));
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String text = environment.get(name);
        return text == null || text.isBlank()
                ? otherwise
                : Setting.port(name, otherwise, "An environment variable.").parse(text);
    }

    /// Whether the words ask for help alone.
    static boolean wantsHelp(List<String> words) {
        return words.contains("--help");
    }

    /// The help text.
    static String help() {
        return new CommandLine(new Line()).getUsageMessage();
    }

    /// The command line as picocli fills it.
    @Command(name = "Master", description = "The master of a standalone cluster.", sortOptions = false)
    private static final class Line {
        @Option(names = {"-h",
            "--host"}, paramLabel = "HOST", description = "The name to listen under (default: that of the machine).")
        private String host;
        @Option(names = {"-i", "--ip"}, paramLabel = "HOST", description = "The same (deprecated).")
        private String ip;
        @Option(names = {"-p", "--port"}, paramLabel = "PORT", description = "The port of the cluster (default: 7077).")
        private Integer port;
        @Option(names = "--webui-port", paramLabel = "PORT", description = "The port of the pages (default: 8080).")
        private Integer webUiPort;
        @Option(names = "--properties-file", paramLabel = "FILE", description = "Settings (default: conf/spark-defaults.conf).")
        private Path propertiesFile;
        @Option(names = "--help", usageHelp = true, description = "Prints this.")
        @SuppressWarnings("unused")
        private boolean help;
    }
}
