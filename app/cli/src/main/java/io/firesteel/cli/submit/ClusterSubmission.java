package io.firesteel.cli.submit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.cli.conf.SettingSources;
import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.protocol.ClusterSecret;
import io.firesteel.protocol.Contents;
import io.firesteel.protocol.DaemonConf;
import io.firesteel.protocol.MasterClient;
import io.firesteel.protocol.MasterUrl;
import io.firesteel.protocol.Release;
import io.firesteel.protocol.SentFile;
import io.firesteel.protocol.wire.ContentKeys;
import io.firesteel.protocol.wire.DriverOrder;
import io.firesteel.protocol.wire.DriverReply;
import io.firesteel.protocol.wire.SubmittedFile;

/// An application of deploy mode cluster on a standalone cluster: brings program, files and settings to the master by their
/// content, and tells how the driver goes on. Its log lines are those of Spark's `ClientEndpoint`, which other programs read.
final class ClusterSubmission {
    /// Set in a driver that a worker launched: what is submitted there runs there.
    static final String LAUNCHED = "firesteel.driver.launched";
    static final Setting<Boolean> WAIT = Setting.bool("spark.standalone.submit.waitAppCompletion", false,
            "Whether spark-submit waits for the end of a driver on the cluster and takes over its exit code.");
    static final Setting<Integer> CORES = Setting.integer("spark.driver.cores", 1,
            "The cores of a driver that a worker launches.");
    static final Setting<Boolean> SUPERVISE = Setting.bool("spark.driver.supervise", false,
            "Whether a driver that fails is started again.");
    private static final Logger LOG = LoggerFactory.getLogger("ClientEndpoint");
    private static final Logger UTILS = LoggerFactory.getLogger("Utils");
    private static final long MIB = 1L << 20;
    private static final List<String> LISTS = List.of("spark.jars", "spark.files", "spark.archives",
            "spark.submit.pyFiles");
    private static final List<String> SETTINGS_FILES = List.of("log4j2.properties", "metrics.properties");
    private static final long POLL_MILLIS = 500;
    private static final int POLLS = 20;

    private final SettingSources settings;
    private final Map<String, String> environment;
    private final JarSources jarSources;
    private final List<Path> files = new ArrayList<>();
    private final List<SubmittedFile> submitted = new ArrayList<>();

    ClusterSubmission(SettingSources settings, Map<String, String> environment, JarSources jarSources) {
        this.settings = settings;
        this.environment = environment;
        this.jarSources = jarSources;
    }

    /// Whether this process is a driver that a worker launched.
    static boolean isLaunched() {
        return System.getProperty(LAUNCHED) != null;
    }

    /// Whether an application goes this way.
    static boolean isWanted(SettingSources settings) {
        return !isLaunched() && "cluster".equals(settings.value("spark.submit.deployMode"))
                && String.valueOf(settings.value("spark.master")).startsWith(MasterUrl.SCHEME);
    }

    /// Hands the application over and answers an exit code.
    int run(SubmitCommandLine line) {
        if (line.resource() == null) {
            throw SubmitErrors.error(SubmitErrors.MISSING_RESOURCE);
        }
        DriverOrder order = order(line);
        Conf conf = settings.toConf();
        MasterUrl masters = MasterUrl.parse(settings.value("spark.master"));
        ClusterSecret secret = ClusterSecret.find(conf, environment);
        UTILS.info("Successfully started service 'driverClient'.");
        MasterChoice choice = new MasterChoice(masters, secret);
        DriverReply reply = choice.ask(client -> {
            bring(client);
            return client.submit(order);
        });
        if (!reply.getSuccess()) {
            LOG.error("{}", reply.getMessage());
            System.err.println("Error: Master " + choice.last() + " refuses the submission: " + reply.getMessage());
            return 1;
        }
        LOG.info("Driver successfully submitted as {}", reply.getDriverId());
        return watch(choice, reply.getDriverId(), conf.get(WAIT));
    }

    private DriverOrder order(SubmitCommandLine line) {
        List<String> jars = new ArrayList<>(jarSources.packages(settings));
        if (!jars.isEmpty()) {
            settings.replace("spark.jars", joined(settings.value("spark.jars"), jars));
        }
        EngineResource engine = EngineResource.of(line.resource());
        String resource = line.resource();
        if (engine == null || engine == EngineResource.PYTHON_FILE) {
            resource = sent(FileLists.resolve(line.resource(), "Application file").getFirst());
        } else if (engine != EngineResource.SPARK_INTERNAL) {
            throw SubmitErrors.error(SubmitErrors.UNSUPPORTED, "what", "Deploy mode cluster for " + line.resource(),
                    "missing", "shell without a terminal");
        }
        for (String key : LISTS) {
            if (settings.value(key) != null) {
                settings.replace(key, String.join(",",
                        FileLists.resolve(settings.value(key), "File").stream().map(this::sent).toList()));
            }
        }
        for (String name : SETTINGS_FILES) {
            Path file = DaemonConf.confFolder(environment).resolve(name);
            if (Files.isRegularFile(file)) {
                add(file, "conf/" + name);
            }
        }
        String mainClass = line.value(SubmitOption.CLASS) == null ? "" : line.value(SubmitOption.CLASS);
        String plain = line.resource().substring(line.resource().lastIndexOf('/') + 1);
        settings.offer("spark.app.name", mainClass.isEmpty() ? plain : mainClass, "default");
        settings.replace("spark.app.submitTime", Long.toString(System.currentTimeMillis()));
        Conf conf = settings.toConf();
        // The setting is the launcher's, which declares it.
        Setting<Long> memory = Setting.bytes("spark.driver.memory", "1g", MIB, "The memory of the driver.");
        DriverOrder.Builder order = DriverOrder.newBuilder()
                .setHello(Release.hello())
                .setMainClass(mainClass)
                .setResource(resource)
                .addAllArguments(line.arguments())
                .addAllFiles(submitted)
                .setCores(conf.get(CORES))
                .setMemory(Math.max(1, conf.get(memory) / MIB))
                .setSupervise(conf.get(SUPERVISE))
                .setUser(System.getProperty("user.name", ""));
        conf.asMap().forEach((key, value) -> {
            if (!key.startsWith("spark.authenticate.secret") && !key.startsWith("spark.jars.")) {
                order.putConf(key, value);
            }
        });
        variables().forEach(order::putEnvironment);
        return order.build();
    }

    private static String joined(String list, List<String> more) {
        List<String> all = new ArrayList<>(FileLists.split(list));
        all.addAll(more);
        return String.join(",", all);
    }

    /// What the driver's process finds in its environment.
    private Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>(environment);
        variables.keySet()
                .removeIf(name -> !name.startsWith("SPARK_") && !name.startsWith("PYSPARK_")
                        || List.of("SPARK_ENV_LOADED", "SPARK_HOME", "SPARK_CONF_DIR", "SPARK_LOCAL_IP",
                                "SPARK_LOCAL_HOSTNAME", "SPARK_LOCAL_DIRS", "SPARK_DAEMON_MEMORY").contains(name));
        return variables;
    }

    /// A URI as the worker is to have it: a file of this machine goes along.
    private String sent(String uri) {
        int hash = uri.lastIndexOf('#');
        String plain = hash < 0 ? uri : uri.substring(0, hash);
        if (!plain.startsWith("file:")) {
            return uri;
        }
        Path file = Path.of(URI.create(plain));
        if (Files.isDirectory(file)) {
            throw SubmitErrors.error(SubmitErrors.UNSUPPORTED, "what", "Sending the folder " + file, "missing",
                    "way to send folders; pack it into a jar or an archive");
        }
        String name = file.getFileName().toString();
        add(file, name);
        return SentFile.uri(files.size() - 1, name) + (hash < 0 ? "" : uri.substring(hash));
    }

    private void add(Path file, String name) {
        try {
            submitted.add(SubmittedFile.newBuilder()
                    .setName(name)
                    .setSha256(Contents.keyOf(file))
                    .setSize(Files.size(file))
                    .build());
            files.add(file);
        } catch (IOException e) {
            throw SubmitErrors.error(SubmitErrors.UNREADABLE_FILE, "path", file.toString(), "why", e.toString());
        }
    }

    private void bring(MasterClient client) {
        ContentKeys.Builder keys = ContentKeys.newBuilder();
        submitted.forEach(file -> keys.addSha256(file.getSha256()));
        List<String> missing = client.missing(keys.build()).getSha256List();
        for (int i = 0; i < files.size(); i++) {
            if (missing.contains(submitted.get(i).getSha256())) {
                try {
                    client.put(submitted.get(i).getSha256(), files.get(i));
                } catch (IOException e) {
                    throw SubmitErrors.error(SubmitErrors.UNREADABLE_FILE, "path", files.get(i).toString(), "why",
                            e.toString());
                }
            }
        }
    }

    /// Tells how the driver begins, and where that is wanted how it ends.
    private static int watch(MasterChoice masters, String id, boolean wait) {
        LOG.info("... polling master for driver state");
        String told = "";
        for (int i = 0; wait || i < POLLS; i++) {
            DriverReply reply = masters.ask(client -> client.describe(id));
            String state = reply.getState();
            if (!reply.getFound()) {
                // A master that was started again without spark.deploy.recoveryMode.
                LOG.error(
                        "ERROR: Cluster master did not recognize {}: it has forgotten what was submitted before it was started",
                        id);
                return 1;
            }
            // Not at once: it may only not have been looked at yet.
            if (i == 2 && told.isEmpty() && !reply.getMessage().isEmpty()) {
                LOG.warn("State of {} is {}: {}", id, state, reply.getMessage());
            }
            if (!state.equals(told) && !state.equals("SUBMITTED")) {
                told = state;
                LOG.info("State of {} is {}", id, state);
                if (state.equals("RUNNING")) {
                    LOG.info("Driver running on {} ({})", reply.getWorkerHostPort(), reply.getWorkerId());
                    if (!wait) {
                        return 0;
                    }
                }
            }
            switch (state) {
                case "FINISHED" -> {
                    return 0;
                }
                case "FAILED", "KILLED", "ERROR", "LOST" -> {
                    LOG.error("{} is {}: {}", id, state, reply.getMessage());
                    return reply.getExitCode() == 0 ? 1 : reply.getExitCode();
                }
                default -> pause();
            }
        }
        LOG.info("State of {} is {}: it waits for a worker with room for it", id, told.isEmpty() ? "SUBMITTED" : told);
        return 0;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a driver", e);
        }
    }
}
