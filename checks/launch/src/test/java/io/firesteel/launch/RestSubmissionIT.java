package io.firesteel.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.protocol.ClusterSecret;
import io.firesteel.submission.SubmissionOutcome;
import io.firesteel.submission.SubmissionRequest;
import io.firesteel.submission.SubmissionServer;
import io.firesteel.submission.SubmissionState;
import io.firesteel.submission.Submissions;
import io.firesteel.time.Clock;
import io.firesteel.ui.http.AccessTokens;

import static org.assertj.core.api.Assertions.assertThat;

/// `spark-submit --status`, `--kill` and deploy mode cluster by REST, as commands, against a server in this process.
class RestSubmissionIT {
    private static final String ID = "driver-20261121205756-0000";
    private static final String SECRET = "spark.authenticate.secret=only for this test";
    @TempDir
    static Path root;
    private static final List<SubmissionRequest> TAKEN = new CopyOnWriteArrayList<>();
    private static Distribution distribution;
    private static AccessTokens tokens;
    private static SubmissionServer server;

    /// Has one driver, which runs.
    private static final class OneDriver implements Submissions {
        @Override
        public SubmissionOutcome create(SubmissionRequest request) {
            TAKEN.add(request);
            return new SubmissionOutcome(ID, true, "Driver successfully submitted as " + ID);
        }

        @Override
        public Optional<SubmissionState> status(String id) {
            return id.equals(ID)
                    ? Optional.of(new SubmissionState("RUNNING", "worker-1", "h:1", ""))
                    : Optional.empty();
        }

        @Override
        public SubmissionOutcome kill(String id) {
            return new SubmissionOutcome(id, id.equals(ID), id.equals(ID)
                    ? "Kill request for " + id + " submitted"
                    : "Driver " + id + " has already finished or does not exist");
        }

        @Override
        public SubmissionOutcome killAll() {
            throw new IllegalStateException();
        }

        @Override
        public SubmissionOutcome clear() {
            throw new IllegalStateException();
        }

        @Override
        public SubmissionOutcome ready() {
            throw new IllegalStateException();
        }
    }

    @BeforeAll
    static void start() throws IOException {
        distribution = Distribution.at(root.resolve("fire steel"));
        Files.writeString(distribution.home().resolve("conf/spark-defaults.conf"), SECRET + "\n");
        Conf conf = Conf.of(Map.of("spark.authenticate.secret", SECRET.substring(SECRET.indexOf('=') + 1),
                "spark.master.rest.port", "0"));
        tokens = new AccessTokens(ClusterSecret.find(conf, Map.of()).secret().bytes(), Clock.system());
        server = SubmissionServer.start(new OneDriver(), conf, tokens, "localhost", InetAddress.getLoopbackAddress(),
                "4.3.0");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Command.Result submit(String... words) {
        return new Command(distribution.bin("spark-submit"), words).in(root).run();
    }

    private static String master() {
        return "spark://localhost:" + server.port();
    }

    @Test
    void statusAsOtherProgramsReadIt() {
        Command.Result known = submit("--master", master(), "--status", ID);
        assertThat(known.code()).as(known.err()).isZero();
        assertThat(known.err()).contains("RestSubmissionClient: Submitting a request for the status of submission "
                + ID + " in " + master() + ".", "Server responded with SubmissionStatusResponse:\n{\n",
                "\n  \"driverState\" : \"RUNNING\",\n");
    }

    @Test
    void kill() {
        Command.Result unknown = submit("--master", master(), "--kill", "driver-1");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("has already finished or does not exist");
    }

    @Test
    void anApplicationIsHandedOver() throws IOException {
        Path jar = Files.writeString(root.resolve("my app.jar"), "");
        Command.Result done = submit("--master", master(), "--deploy-mode", "cluster", "--class", "a.B", "--name",
                "mine", "--conf", "spark.master.rest.enabled=true", "--driver-memory", "300m", jar.toString(), "x",
                "--y");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.err()).contains("Submission successfully created as " + ID, "State of driver " + ID
                + " is now RUNNING.", "Driver is running on worker worker-1 at h:1.");
        SubmissionRequest request = TAKEN.getLast();
        assertThat(request.appResource()).isEqualTo(jar.toUri().toString());
        assertThat(request.mainClass()).isEqualTo("a.B");
        assertThat(request.appArgs()).containsExactly("x", "--y");
        assertThat(request.sparkProperties()).containsEntry("spark.app.name", "mine")
                .containsEntry("spark.driver.memory", "300m")
                .doesNotContainKey("spark.authenticate.secret");
    }

    @Test
    void mistakesAreNamed() {
        Command.Result stranger = submit("--master", master(), "--conf", "spark.authenticate.secret=other", "--status",
                ID);
        assertThat(stranger.code()).isEqualTo(1);
        assertThat(stranger.err()).contains("refuses (status 401)").doesNotContain("\tat ");
        Command.Result token = new Command(distribution.bin("firesteel"), "token").in(root).run();
        assertThat(tokens.holds(token.out().strip())).as(token.err()).isTrue();
    }
}
