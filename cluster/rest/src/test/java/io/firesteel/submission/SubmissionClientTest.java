package io.firesteel.submission;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.protocol.MasterUrl;
import io.firesteel.time.Clock;
import io.firesteel.ui.http.AccessTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// What a submitter makes of several masters, not all of which can help.
class SubmissionClientTest {
    private static final String ID = "driver-20261121205756-0000";
    private final AccessTokens tokens = new AccessTokens(new byte[32], Clock.system());
    private final Deque<SubmissionServer> servers = new ArrayDeque<>();

    /// A master that leads and knows one driver, or one that stands by and knows none.
    private record Member(boolean leads) implements Submissions {

        private SubmissionOutcome outcome(String id) {
            return leads
                    ? new SubmissionOutcome(id, true, "done")
                    : new SubmissionOutcome(id, false, "Current state is not alive: STANDBY. Can only accept driver"
                            + " submissions in ALIVE state.");
        }

        @Override
        public SubmissionOutcome create(SubmissionRequest request) {
            return outcome(ID);
        }

        @Override
        public Optional<SubmissionState> status(String id) {
            return leads && id.equals(ID)
                    ? Optional.of(new SubmissionState("RUNNING", "worker-1", "127.0.0.1:34297", ""))
                    : Optional.empty();
        }

        @Override
        public SubmissionOutcome kill(String id) {
            return outcome(id);
        }

        @Override
        public SubmissionOutcome killAll() {
            return outcome("");
        }

        @Override
        public SubmissionOutcome clear() {
            return outcome("");
        }

        @Override
        public SubmissionOutcome ready() {
            return outcome("");
        }
    }

    /// The clock of a machine that nobody has set.
    private static final class HourBehind implements Clock {
        @Override
        public long millis() {
            return Clock.system().millis() - 3_600_000;
        }

        @Override
        public long nanos() {
            return Clock.system().nanos();
        }
    }

    private String member(boolean leads, AccessTokens known) {
        servers.push(SubmissionServer.start(new Member(leads), Conf.of(Map.of("spark.master.rest.port", "0")), known,
                "localhost", InetAddress.getLoopbackAddress(), "4.3.0"));
        return "localhost:" + servers.peek().port();
    }

    private static String dead() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "localhost:" + socket.getLocalPort();
        }
    }

    @AfterEach
    void stop() {
        servers.forEach(SubmissionServer::close);
    }

    private SubmissionClient client(String... members) {
        // The second port is none of these.
        return new SubmissionClient(MasterUrl.parse("spark://" + String.join(",", members)), 1, tokens);
    }

    /// A server that says the same to everybody.
    private static ServerSocket saying(String answer) throws IOException {
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try (Socket caller = server.accept()) {
                    caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                    caller.shutdownOutput();
                    caller.getInputStream().readAllBytes();
                } catch (IOException e) {
                    // The test is over.
                    return;
                }
            }
        });
        return server;
    }

    @Test
    void anotherServerOnThatPortIsToldAsThat() throws Exception {
        try (ServerSocket pages = saying(
                "HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\nConnection: close\r\n\r\nnot there");
                ServerSocket other = saying("SSH-2.0-OpenSSH_9.6\r\n");
                SubmissionClient client = client("localhost:" + pages.getLocalPort(),
                        "localhost:" + other.getLocalPort())) {
            FiresteelException error = catchThrowableOfType(FiresteelException.class, () -> client.status(ID));
            assertThat(error)
                    .hasMessageContaining(pages.getLocalPort()
                            + ": it answers, but no JSON as a master's REST server does;")
                    .hasMessageContaining(
                            other.getLocalPort() + ": what listens there speaks another protocol than HTTP")
                    .hasMessageNotContaining("REDACTED");
        }
    }

    @Test
    void theLeaderAnswersWhoeverStandsBeforeIt() throws Exception {
        AccessTokens others = new AccessTokens(new byte[]{1}, Clock.system());
        try (SubmissionClient client = client(dead(), member(false, tokens), member(true, others),
                member(true, tokens))) {
            assertThat(client.status(ID).field("driverState")).isEqualTo("RUNNING");
            assertThat(client.kill(ID).success()).isTrue();
        }
    }

    @Test
    void whatTheLeaderDoesNotKnowIsUnknownWhateverTheOthersSay() throws Exception {
        try (SubmissionClient client = client(member(true, tokens), member(false, tokens), dead())) {
            SubmissionReply reply = client.status("driver-20261121205756-0009");
            assertThat(reply.success()).isFalse();
            assertThat(reply.field("message")).isEmpty();
        }
    }

    @Test
    void withoutALeaderTheMasterThatStandsBySaysSo() throws Exception {
        try (SubmissionClient client = client(member(false, tokens), dead())) {
            SubmissionReply reply = client.status(ID);
            assertThat(reply.success()).isFalse();
            assertThat(reply.field("message")).isEqualTo(
                    "Current state is not alive: STANDBY. Can only request driver status in ALIVE state.");
        }
    }

    @Test
    void clocksThatDifferAreNamed() {
        AccessTokens late = new AccessTokens(new byte[32], new HourBehind());
        String there = member(true, tokens);
        try (SubmissionClient client = new SubmissionClient(MasterUrl.parse("spark://" + there), 1, late)) {
            FiresteelException error = catchThrowableOfType(FiresteelException.class, () -> client.status(ID));
            assertThat(error.getMessage()).matches("(?s).*spark://" + there
                    + " refuses \\(status 401\\):.* The clock there"
                    + " is (3599|3600|3601) s ahead of the one here, and a request holds for 120 s: set them right\\..*");
        }
    }

    @Test
    void aRefusalIsToldWhenNobodyElseHelps() throws Exception {
        AccessTokens others = new AccessTokens(new byte[]{1}, Clock.system());
        String refusing = member(true, others);
        try (SubmissionClient client = client(refusing, dead(), member(false, tokens))) {
            FiresteelException error = catchThrowableOfType(FiresteelException.class, () -> client.status(ID));
            assertThat(error).hasMessageContaining("spark://" + refusing + " refuses (status 401)");
        }
    }
}
