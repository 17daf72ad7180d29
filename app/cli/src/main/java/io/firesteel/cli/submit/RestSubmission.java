package io.firesteel.cli.submit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.cli.Version;
import io.firesteel.cli.conf.SettingSources;
import io.firesteel.conf.Conf;
import io.firesteel.protocol.ClusterSecret;
import io.firesteel.protocol.MasterUrl;
import io.firesteel.submission.SubmissionClient;
import io.firesteel.submission.SubmissionReply;
import io.firesteel.submission.SubmissionRequest;
import io.firesteel.submission.SubmissionSettings;
import io.firesteel.time.Clock;
import io.firesteel.ui.http.AccessTokens;

/// What `spark-submit` asks of a standalone master's REST server: `--status`, `--kill`, and, where
/// `spark.master.rest.enabled` is set, an application of deploy mode cluster. Its log lines are those of Spark's
/// `RestSubmissionClient`, which other programs read.
final class RestSubmission {
    private static final Logger LOG = LoggerFactory.getLogger("org.apache.spark.deploy.rest.RestSubmissionClient");
    private static final int POLLS = 10;

    private final SettingSources settings;
    private final Map<String, String> environment;
    private final String master;

    private RestSubmission(SettingSources settings, Map<String, String> environment, String master) {
        this.settings = settings;
        this.environment = environment;
        this.master = master;
    }

    static RestSubmission of(SettingSources settings, Map<String, String> environment) {
        return new RestSubmission(settings, environment, String.valueOf(settings.value("spark.master")));
    }

    /// Whether an application goes this way: as in Spark, only where the user says so, and the master is one of ours.
    static boolean isWanted(SettingSources settings) {
        return "cluster".equals(settings.value("spark.submit.deployMode"))
                && String.valueOf(settings.value("spark.master")).startsWith(MasterUrl.SCHEME)
                && "true".equals(settings.value(SubmissionSettings.ENABLED.key()));
    }

    private SubmissionClient client(String what) {
        if (!master.startsWith(MasterUrl.SCHEME)) {
            throw SubmitErrors.error(SubmitErrors.NO_REST_SERVER, "what", what, "master", master);
        }
        Conf conf = settings.toConf();
        byte[] secret = ClusterSecret.find(conf, environment).secret().bytes();
        return new SubmissionClient(MasterUrl.parse(master), conf.get(SubmissionSettings.PORT),
                new AccessTokens(secret, Clock.system()));
    }

    /// `--status ID`; 1 where there is no such driver.
    int status(String id) {
        try (SubmissionClient client = client("--status " + id)) {
            LOG.info("Submitting a request for the status of submission {} in {}.", id, master);
            SubmissionReply reply = client.status(id);
            tell(reply);
            return code(reply, "There is no submission " + id + ".");
        }
    }

    /// `--kill ID`; 1 where nothing was killed.
    int kill(String id) {
        try (SubmissionClient client = client("--kill " + id)) {
            LOG.info("Submitting a request to kill submission {} in {}.", id, master);
            SubmissionReply reply = client.kill(id);
            tell(reply);
            return code(reply, "Submission " + id + " was not killed.");
        }
    }

    private static void tell(SubmissionReply reply) {
        LOG.info("Server responded with {}:\n{}", reply.action(), reply.json());
    }

    private static int code(SubmissionReply reply, String otherwise) {
        if (reply.success()) {
            return 0;
        }
        LOG.error("Error: {}", reply.field("message").isEmpty() ? otherwise : reply.field("message"));
        return 1;
    }

    /// Hands the application over and tells how its driver begins; its end is not waited for.
    int create(SubmitCommandLine line) {
        if (line.resource() == null) {
            throw SubmitErrors.error(SubmitErrors.MISSING_RESOURCE);
        }
        SubmissionRequest request = request(line);
        try (SubmissionClient client = client("Deploy mode cluster")) {
            LOG.info("Submitting a request to launch an application in {}.", master);
            SubmissionReply reply = client.create(request);
            tell(reply);
            String id = reply.field("submissionId");
            if (!reply.success() || id.isEmpty()) {
                LOG.error("Application submission failed: {}", reply.field("message"));
                return 1;
            }
            LOG.info("Submission successfully created as {}. Polling submission state...", id);
            poll(client, id);
            return 0;
        }
    }

    private void poll(SubmissionClient client, String id) {
        for (int i = 0; i < POLLS; i++) {
            SubmissionReply reply = client.status(id);
            String state = reply.field("driverState");
            if (!state.isEmpty() && !state.equals("SUBMITTED")) {
                LOG.info("State of driver {} is now {}.", id, state);
                if (!reply.field("workerId").isEmpty()) {
                    LOG.info("Driver is running on worker {} at {}.", reply.field("workerId"),
                            reply.field("workerHostPort"));
                }
                if (!reply.field("message").isEmpty()) {
                    LOG.error(reply.field("message"));
                }
                return;
            }
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        LOG.error("Error: Master did not recognize driver {}.", id);
    }

    /// What a worker has to be able to reach goes as a URI; nothing secret goes at all.
    private SubmissionRequest request(SubmitCommandLine line) {
        String resource = EngineResource.of(line.resource()) == EngineResource.SPARK_INTERNAL
                ? line.resource()
                : FileLists.resolve(line.resource(), "Application file").getFirst();
        for (String key : List.of("spark.jars", "spark.files", "spark.archives", "spark.submit.pyFiles")) {
            if (settings.value(key) != null) {
                settings.replace(key, String.join(",", FileLists.resolve(settings.value(key), "File")));
            }
        }
        String mainClass = line.value(SubmitOption.CLASS) == null ? "" : line.value(SubmitOption.CLASS);
        settings.offer("spark.app.name", mainClass.isEmpty() ? nameOf(resource) : mainClass, "default");
        Map<String, String> properties = new TreeMap<>(settings.toConf().asMap());
        properties.keySet().removeIf(key -> key.startsWith("spark.authenticate.secret"));
        Map<String, String> variables = new TreeMap<>(environment);
        variables.keySet()
                .removeIf(name -> !name.startsWith("SPARK_")
                        || List.of("SPARK_ENV_LOADED", "SPARK_HOME", "SPARK_CONF_DIR").contains(name));
        return new SubmissionRequest(resource, mainClass, new ArrayList<>(line.arguments()), properties, variables,
                Version.SPARK);
    }

    private static String nameOf(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }
}
