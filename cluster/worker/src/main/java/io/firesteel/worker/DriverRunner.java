package io.firesteel.worker;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Setting;
import io.firesteel.process.StartCaches;
import io.firesteel.protocol.ClusterSecret;
import io.firesteel.protocol.Contents;
import io.firesteel.protocol.MasterClient;
import io.firesteel.protocol.MasterUrl;
import io.firesteel.protocol.ResourceMessages;
import io.firesteel.protocol.SentFile;
import io.firesteel.protocol.wire.DriverOrder;
import io.firesteel.protocol.wire.LaunchDriver;
import io.firesteel.protocol.wire.ProcessChanged;
import io.firesteel.protocol.wire.SubmittedFile;
import io.firesteel.remote.ExecutorCommand;
import io.firesteel.resources.ResourceAmounts;
import io.firesteel.resources.ResourceDiscovery;

/// One driver process of a worker: fetches what came with the submission, writes its settings into its folder, and runs
/// `spark-submit`'s own main class there, as the submitter would have in client mode.
final class DriverRunner {
    private static final Logger LOG = LoggerFactory.getLogger("DriverRunner");
    private static final String SUBMIT = "io.firesteel.cli.submit.SubmitMain";
    static final Setting<Long> POLITE = Setting.seconds("spark.worker.driverTerminateTimeout", "10s",
            "So long a driver that is killed may take to end before its worker ends it for certain.")
            .where(n -> n >= 0, "a time of 0 or more");
    private static final int FETCHES = 30;
    private static final long FETCH_PAUSE_MILLIS = 1_000;
    /// Settings files of the submitter that go into the driver's conf folder.
    private static final String CONF_PREFIX = "conf/";

    private final LaunchDriver launch;
    private final Path folder;
    private final Place place;
    private final BiConsumer<DriverRunner, ProcessChanged> listener;
    private final long since = System.currentTimeMillis();
    private Process process;
    private boolean killed;

    /// Where a driver runs.
    ///
    /// @param masters  whom its application registers with
    /// @param secret   of the cluster
    /// @param contents what this worker has fetched already
    /// @param polite   so many milliseconds a driver may take to end when it is killed
    record Place(MasterUrl masters, ClusterSecret secret, Contents contents, long polite) {
    }

    /// @param listener told of its states
    DriverRunner(LaunchDriver launch, Path folder, Place place, BiConsumer<DriverRunner, ProcessChanged> listener) {
        this.launch = launch;
        this.folder = folder;
        this.place = place;
        this.listener = listener;
    }

    LaunchDriver order() {
        return launch;
    }

    /// When it was ordered, in milliseconds since 1970.
    long since() {
        return since;
    }

    String id() {
        return launch.getDriverId();
    }

    /// Starts it on a thread of its own: fetching may take long.
    void start() {
        Thread.ofVirtual().name("driver-" + id()).start(() -> {
            try {
                run();
            } catch (IOException | RuntimeException e) {
                LOG.error("Error running driver {}", id(), e);
                listener.accept(this, state("ERROR").setMessage(String.valueOf(e.getMessage())).build());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void run() throws IOException, InterruptedException {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(
                "rwx------")));
        List<Path> files = fetch();
        Map<String, String> conf = conf(files);
        DriverFiles.show(folder, conf);
        List<String> command = command(files, conf);
        Process started;
        synchronized (this) {
            if (killed) {
                listener.accept(this, state("KILLED").build());
                return;
            }
            started = launch(command);
            process = started;
        }
        int code = started.waitFor();
        boolean asked;
        synchronized (this) {
            asked = killed;
        }
        ProcessChanged.Builder change = state(asked ? "KILLED" : code == 0 ? "FINISHED" : "FAILED").setExitCode(code);
        if (!asked && code != 0) {
            change.setMessage("The driver's process ended with exit code " + code
                    + (code > 128 && code < 160 ? " (signal " + (code - 128) + ")" : "")
                    + LastWords.of(folder, code, "stderr") + "; see " + folder
                            .resolve("stderr"));
        }
        listener.accept(this, change.build());
    }

    private List<Path> fetch() throws IOException, InterruptedException {
        List<Path> paths = new ArrayList<>();
        List<SubmittedFile> files = launch.getOrder().getFilesList();
        for (int i = 0; i < files.size(); i++) {
            SubmittedFile file = files.get(i);
            if (!place.contents().has(file.getSha256())) {
                fetch(file);
            }
            boolean setting = file.getName().startsWith(CONF_PREFIX);
            String name = Path.of(file.getName()).getFileName().toString();
            Path target = folder.resolve(setting ? "conf" : "files-" + i).resolve(name);
            Files.createDirectories(target.getParent());
            try {
                Files.createLink(target, place.contents().path(file.getSha256()));
            } catch (FileAlreadyExistsException e) {
                LOG.debug("{} is there from an earlier launch", target);
            } catch (IOException | UnsupportedOperationException e) {
                Files.copy(place.contents().path(file.getSha256()), target);
            }
            paths.add(target);
        }
        return paths;
    }

    /// A master that is being started again, or hands over to another one, is waited for.
    private void fetch(SubmittedFile file) throws IOException, InterruptedException {
        for (int more = FETCHES - 1;; more--) {
            try {
                fetchOnce(file);
                return;
            } catch (IOException e) {
                boolean ended;
                synchronized (this) {
                    ended = killed;
                }
                if (more == 0 || ended) {
                    throw e;
                }
                LOG.warn("{}; trying again", e.getMessage());
                TimeUnit.MILLISECONDS.sleep(FETCH_PAUSE_MILLIS);
            }
        }
    }

    private void fetchOnce(SubmittedFile file) throws IOException {
        IOException trouble = null;
        for (io.firesteel.protocol.HostPort master : place.masters().masters()) {
            LOG.info("Copying {} ({} bytes) from {}", file.getName(), file.getSize(), master);
            try (MasterClient client = new MasterClient(master, place.secret(), "worker")) {
                client.get(file.getSha256(), place.contents());
                return;
            } catch (IOException e) {
                trouble = e;
            }
        }
        throw new IOException("cannot fetch " + file.getName() + ": " + (trouble == null
                ? "no master"
                : trouble.getMessage()), trouble);
    }

    /// What its application is to find set.
    private Map<String, String> conf(List<Path> files) throws IOException {
        DriverOrder order = launch.getOrder();
        Map<String, String> conf = new TreeMap<>();
        order.getConfMap().forEach((key, value) -> conf.put(key, here(value, files)));
        conf.put("spark.master", place.masters().toString());
        conf.put("spark.submit.deployMode", "cluster");
        conf.put("spark.driver.id", id());
        if (launch.getResourcesCount() > 0) {
            Path resources = folder.resolve("resources.json");
            ResourceDiscovery.write(resources, ResourceAmounts.DRIVER,
                    ResourceMessages.read(launch.getResourcesMap()));
            conf.put("spark.driver.resourcesFile", resources.toString());
        }
        return conf;
    }

    private List<String> command(List<Path> files, Map<String, String> conf) throws IOException {
        DriverOrder order = launch.getOrder();
        Path settings = folder.resolve("driver.conf");
        write(settings, conf);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + order.getMemory() + "m");
        List<String> further = new ArrayList<>(ExecutorCommand.words(conf.getOrDefault(
                "spark.driver.defaultJavaOptions", "")));
        further.addAll(ExecutorCommand.words(conf.getOrDefault("spark.driver.extraJavaOptions", "")));
        if (further.stream().noneMatch(option -> option.matches("-XX:\\+Use\\w+GC"))) {
            command.addAll(ExecutorCommand.collector());
        }
        command.addAll(ExecutorCommand.jvmOptions(StartCaches.ofPrograms()));
        command.addAll(List.of("-Dfiresteel.home=" + System.getProperty("firesteel.home", "."),
                "-Dfiresteel.driver.launched=" + id(), "-Dfile.encoding=UTF-8"));
        command.addAll(ExecutorCommand.passedOn());
        command.addAll(further);
        String libraries = conf.get("spark.driver.extraLibraryPath");
        if (libraries != null) {
            command.add("-Djava.library.path=" + libraries);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SUBMIT, "--properties-file",
                settings.toString()));
        if (!order.getMainClass().isEmpty()) {
            command.addAll(List.of("--class", order.getMainClass()));
        }
        command.add(here(order.getResource(), files));
        command.addAll(order.getArgumentsList());
        return command;
    }

    /// A list of files with this worker's paths in the places of those that came along.
    private static String here(String value, List<Path> files) {
        if (!value.contains(SentFile.SCHEME)) {
            return value;
        }
        List<String> parts = new ArrayList<>();
        for (String part : value.split(",")) {
            int hash = part.lastIndexOf('#');
            int number = SentFile.number(hash < 0 ? part : part.substring(0, hash));
            parts.add(number < 0 || number >= files.size()
                    ? part
                    : files.get(number).toUri() + (hash < 0 ? "" : part.substring(hash)));
        }
        return String.join(",", parts);
    }

    private static void write(Path file, Map<String, String> conf) throws IOException {
        Properties properties = new Properties();
        properties.putAll(conf);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(file)) {
            properties.store(new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8), null);
        }
    }

    private Process launch(List<String> command) throws IOException {
        Path conf = Files.createDirectories(folder.resolve("conf"));
        place.secret().writeTo(conf);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("stdout").toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("stderr").toFile()));
        builder.environment().putAll(launch.getOrder().getEnvironmentMap());
        builder.environment().put("SPARK_CONF_DIR", conf.toString());
        builder.environment().put("SPARK_HOME", System.getProperty("firesteel.home", "."));
        builder.environment().put("SPARK_ENV_LOADED", "1");
        LOG.info("Launch Command: \"{}\"", String.join("\" \"", command));
        Process started = builder.start();
        LOG.info("Launched driver {} as process {}", id(), started.pid());
        return started;
    }

    private ProcessChanged.Builder state(String name) {
        return ProcessChanged.newBuilder()
                .setDriverId(id())
                .setAttempt(launch.getAttempt())
                .setState(name);
    }

    /// Ends it, politely at first; returns at once.
    void kill() {
        Process running;
        synchronized (this) {
            if (killed) {
                return;
            }
            killed = true;
            running = process;
        }
        if (running != null) {
            LOG.info("Killing driver process! ({})", id());
            running.destroy();
            Thread.ofVirtual().name("kill-" + id()).start(this::awaitEnd);
        }
    }

    /// Waits for the end of one that was killed.
    void awaitEnd() {
        Process running;
        synchronized (this) {
            running = process;
        }
        if (running != null) {
            try {
                if (!running.waitFor(place.polite(), TimeUnit.MILLISECONDS)) {
                    running.destroyForcibly();
                }
            } catch (InterruptedException e) {
                running.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
