package io.firesteel.worker;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.protocol.DaemonConf;
import io.firesteel.protocol.Hosts;
import io.firesteel.protocol.MasterUrl;
import io.firesteel.resources.ResourceAmounts;
import io.firesteel.resources.ResourceDiscovery;

/// How a worker is to run: its command line over `SPARK_WORKER_*` variables over its settings. Made once by whoever starts a
/// worker, read by [WorkerProcess].
///
/// @param masters   whom it serves
/// @param host      the name or address that others reach it by
/// @param port      of its control service; 0: any
/// @param webUiPort of its pages; 0: any
/// @param cores     how many it gives away
/// @param memory    how much it gives away, in MiB
/// @param workDir   where executors and drivers have their folders
/// @param conf      its settings
public record WorkerOptions(MasterUrl masters, String host, int port, int webUiPort, int cores, long memory,
        Path workDir, Conf conf) {
    static final int DEFAULT_WEB_PORT = 8081;
    private static final Setting<Integer> WEB_PORT = Setting.port("spark.worker.ui.port", DEFAULT_WEB_PORT,
            "The port of a worker's pages.");
    private static final Setting<String> RESOURCES_FILE = Setting.text("spark.worker.resourcesFile", "",
            "A JSON file with addresses of a worker's special resources; others are found by their discovery scripts.");
    private static final long MIB = 1L << 20;
    private static final long LEFT_TO_SYSTEM = 1024;
    private static final long LEAST_DEFAULT = 1024;

    /// Reads a command line.
    ///
    /// @throws CommandLine.ParameterException what is wrong with it, in words
    public static WorkerOptions parse(List<String> words, Map<String, String> environment) {
        Line line = new Line();
        CommandLine parser = new CommandLine(line).setOverwrittenOptionsAllowed(true);
        parser.parseArgs(words.toArray(String[]::new));
        Conf conf = DaemonConf.read(line.propertiesFile, environment);
        MasterUrl masters = MasterUrl.parse(line.master);
        String host = line.host != null ? line.host : line.ip != null ? line.ip : environment.get("SPARK_WORKER_HOST");
        int cores = line.cores != null
                ? line.cores
                : number(environment, "SPARK_WORKER_CORES", defaultCores(conf));
        if (cores < 1) {
            throw new CommandLine.ParameterException(parser, "A worker has at least 1 core, not " + cores + ".");
        }
        String memoryText = line.memory != null ? line.memory : environment.get("SPARK_WORKER_MEMORY");
        long memory = memoryText == null || memoryText.isBlank() ? spareMemory() : megabytes(memoryText);
        if (memory < 1) {
            throw new CommandLine.ParameterException(parser,
                    "A worker has at least 1m of memory, not " + memoryText + "; write 4g or 512m.");
        }
        String work = line.workDir != null ? line.workDir : environment.get("SPARK_WORKER_DIR");
        return new WorkerOptions(masters,
                host == null || host.isBlank() ? Hosts.towards(masters.masters().getFirst(), environment) : host,
                line.port != null ? port("--port", line.port) : variable(environment, "SPARK_WORKER_PORT", 0),
                line.webUiPort != null
                        ? port("--webui-port", line.webUiPort)
                        : variable(environment, "SPARK_WORKER_WEBUI_PORT", conf.get(WEB_PORT)),
                cores, memory,
                work == null || work.isBlank()
                        ? DaemonConf.home(environment).resolve("work")
                        : Path.of(work).toAbsolutePath().normalize(),
                conf);
    }

    private static int defaultCores(Conf conf) {
        int named = conf.get(CpuList.CPUS).size();
        return named > 0 ? named : Runtime.getRuntime().availableProcessors();
    }

    private static long megabytes(String text) {
        return Setting.bytes("SPARK_WORKER_MEMORY", "1g", 1, "What a worker gives away.").parse(text) / MIB;
    }

    private static int port(String option, int port) {
        return Setting.port(option, 0, "An option.").parse(String.valueOf(port));
    }

    private static int variable(Map<String, String> environment, String name, int otherwise) {
        return port(name, number(environment, name, otherwise));
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String text = environment.get(name);
        return text == null || text.isBlank()
                ? otherwise
                : Setting.integer(name, otherwise, "An environment variable.").parse(text);
    }

    /// All memory but a gibibyte for the system, as Spark has it.
    private static long spareMemory() {
        long total = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize() / MIB;
        return Math.max(total - LEFT_TO_SYSTEM, LEAST_DEFAULT);
    }

    /// Finds the addresses of its special resources; an error in words where they are fewer than the settings say.
    Map<String, List<String>> resources() {
        return ResourceDiscovery.find(conf, ResourceAmounts.WORKER, conf.get(RESOURCES_FILE));
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
    @Command(name = "Worker", description = "A worker of a standalone cluster.", sortOptions = false)
    private static final class Line {
        @Parameters(index = "0", paramLabel = "MASTER", description = "spark://host:port of the master, or spark://h1:p1,h2:p2.")
        private String master;
        @Option(names = {"-c", "--cores"}, paramLabel = "CORES", description = "Cores to give away (default: all).")
        private Integer cores;
        @Option(names = {"-m",
            "--memory"}, paramLabel = "MEM", description = "Memory to give away, as 512m or 4g (default: all but 1g).")
        private String memory;
        @Option(names = {"-d",
            "--work-dir"}, paramLabel = "DIR", description = "Folder of applications (default: work).")
        private String workDir;
        @Option(names = {"-h",
            "--host"}, paramLabel = "HOST", description = "The name to be reached by (default: the address towards the master).")
        private String host;
        @Option(names = {"-i", "--ip"}, paramLabel = "HOST", description = "The same (deprecated).")
        private String ip;
        @Option(names = {"-p", "--port"}, paramLabel = "PORT", description = "The port to listen on (default: any).")
        private Integer port;
        @Option(names = "--webui-port", paramLabel = "PORT", description = "The port of the pages (default: 8081).")
        private Integer webUiPort;
        @Option(names = "--properties-file", paramLabel = "FILE", description = "Settings (default: conf/spark-defaults.conf).")
        private Path propertiesFile;
        @Option(names = "--help", usageHelp = true, description = "Prints this.")
        @SuppressWarnings("unused")
        private boolean help;
    }
}
