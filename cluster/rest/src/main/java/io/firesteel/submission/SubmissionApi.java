package io.firesteel.submission;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.ui.http.WebAnswer;
import io.firesteel.ui.http.WebApplication;
import io.firesteel.ui.http.WebRequest;

/// Answers `/v1/submissions/…` with the paths, fields, messages and statuses of Spark's `StandaloneRestServer`.
final class SubmissionApi implements WebApplication {
    private static final Logger LOG = LoggerFactory.getLogger("org.apache.spark.deploy.rest.StandaloneRestServer");
    private static final String VERSION = "v1";
    private static final String PREFIX = "/" + VERSION + "/submissions/";
    private static final String HINT = "Please submit requests through http://[host]:[port]" + PREFIX + "...";
    private static final int BAD_REQUEST = 400;
    private static final int UNKNOWN_VERSION = 468;
    private static final int FAILED = 500;
    private static final int LONGEST_ID = 200;

    private final Submissions submissions;
    private final String sparkVersion;
    private final int largestBody;
    private final List<Pattern> allowed;

    SubmissionApi(Submissions submissions, Conf conf, String sparkVersion) {
        this.submissions = submissions;
        this.sparkVersion = sparkVersion;
        this.largestBody = (int) Math.min(Integer.MAX_VALUE - 8,
                Math.max(1, conf.get(SubmissionSettings.LARGEST_BODY)));
        this.allowed = conf.get(SubmissionSettings.ALLOWED_RESOURCES);
    }

    @Override
    public int largestBody() {
        return largestBody;
    }

    @Override
    public WebAnswer answer(WebRequest request) {
        String path = request.path();
        if (!path.startsWith(PREFIX)) {
            return unknownPath(path);
        }
        String[] words = path.substring(PREFIX.length()).split("/");
        String id = words.length > 1 ? words[1] : "";
        boolean post = request.isPost();
        try {
            return switch (words[0].toLowerCase(Locale.ROOT)) {
                case "create" -> post ? create(request) : notAllowed();
                case "kill" -> post ? kill(id) : notAllowed();
                case "killall" -> post ? outcome("KillAllSubmissionResponse", submissions.killAll()) : notAllowed();
                case "clear" -> post ? outcome("ClearResponse", submissions.clear()) : notAllowed();
                case "status" -> post ? notAllowed() : status(id);
                case "readyz" -> post ? notAllowed() : ready();
                default -> error(BAD_REQUEST, "There is no '" + words[0] + "' here; there are create, kill, killall,"
                        + " clear, status and readyz.");
            };
        } catch (FiresteelException e) {
            LOG.warn("Request {} {} failed", request.method(), path, e);
            return error(FAILED, e.getMessage());
        }
    }

    private WebAnswer unknownPath(String path) {
        String first = path.length() > 1 ? path.substring(1).split("/")[0] : "";
        if (first.isEmpty()) {
            return error(BAD_REQUEST, "Missing protocol version. " + HINT);
        }
        return json(UNKNOWN_VERSION, new SubmissionMessage("ErrorResponse").with("highestProtocolVersion", VERSION)
                .with("message", "Unknown protocol version '" + first + "'. " + HINT));
    }

    private WebAnswer notAllowed() {
        return error(405,
                "This is asked by another method: create, kill, killall and clear are posted, status and readyz"
                        + " are got.");
    }

    private WebAnswer create(WebRequest request) {
        SubmissionReader.Read read;
        try {
            read = SubmissionReader.read(request.body());
        } catch (FiresteelException e) {
            return error(BAD_REQUEST, "Malformed request: " + e.parameters().getOrDefault("why", e.getMessage()));
        }
        String resource = read.request().appResource();
        if (!allowed.isEmpty() && allowed.stream().noneMatch(p -> p.matcher(resource).matches())) {
            return error(BAD_REQUEST, "The application's file '" + resource
                    + "' fits none of spark.master.rest.allowedAppResourcePatterns of this master.");
        }
        SubmissionOutcome done = submissions.create(read.request());
        return json(200, new SubmissionMessage("CreateSubmissionResponse").withText("message", done.message())
                .with("submissionId", done.id())
                .with("success", done.success())
                .with("unknownFields", read.unknown().isEmpty() ? null : read.unknown()));
    }

    private WebAnswer kill(String id) {
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            return error(BAD_REQUEST, "Submission ID is missing in kill request.");
        }
        SubmissionOutcome done = submissions.kill(id);
        return json(200, new SubmissionMessage("KillSubmissionResponse").withText("message", done.message())
                .with("submissionId", id)
                .with("success", done.success()));
    }

    private WebAnswer status(String id) {
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            return error(BAD_REQUEST, "Submission ID is missing in status request.");
        }
        SubmissionMessage message = new SubmissionMessage("SubmissionStatusResponse").with("submissionId", id);
        submissions.status(id)
                .ifPresentOrElse(state -> message.with("driverState", state.driverState())
                        .with("workerId", state.workerId())
                        .with("workerHostPort", state.workerHostPort())
                        .with("message", state.message())
                        .with("success", true), () -> unknown(message));
        return json(200, message);
    }

    /// A driver that is unknown, or a master that knows none because it does not lead.
    private void unknown(SubmissionMessage message) {
        if (!submissions.ready().success()) {
            message.with("message",
                    "Current state is not alive: STANDBY. Can only request driver status in ALIVE state.");
        }
        message.with("success", false);
    }

    private WebAnswer ready() {
        SubmissionOutcome done = submissions.ready();
        return json(done.success() ? 200 : 503, new SubmissionMessage("ReadyzResponse")
                .withText("message", done.message())
                .with("success", done.success()));
    }

    private WebAnswer outcome(String action, SubmissionOutcome done) {
        return json(200, new SubmissionMessage(action).withText("message", done.message())
                .with("success", done.success()));
    }

    private WebAnswer error(int status, String message) {
        return json(status, new SubmissionMessage("ErrorResponse").with("message", message));
    }

    private WebAnswer json(int status, SubmissionMessage message) {
        byte[] body = message.with("serverSparkVersion", sparkVersion).json().getBytes(StandardCharsets.UTF_8);
        return new WebAnswer(status, "application/json", body, Map.of());
    }
}
