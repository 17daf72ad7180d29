package io.firesteel.submission;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import io.firesteel.error.FiresteelException;
import io.firesteel.protocol.HostPort;
import io.firesteel.protocol.MasterUrl;
import io.firesteel.ui.http.AccessTokens;

/// Asks the REST servers of a cluster's masters (Spark's `RestSubmissionClient`): one after the other until one does what is
/// asked; a master that stands by, refuses or does not answer leaves it to the next.
/// Where a master's address has another port than that of its REST server, both are tried.
public final class SubmissionClient implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final long TOKEN_SECONDS = 120;
    private static final long LARGEST_SKEW_SECONDS = 60;
    private static final int LONGEST_ANSWER = 16 << 20;
    private static final int UNAUTHORIZED = 401;

    private final MasterUrl masters;
    private final int restPort;
    private final AccessTokens tokens;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    /// @param restPort where REST servers listen if not on the port of the address
    public SubmissionClient(MasterUrl masters, int restPort, AccessTokens tokens) {
        this.masters = masters;
        this.restPort = restPort;
        this.tokens = tokens;
    }

    /// Hands an application over; the reply's `submissionId` names its driver.
    public SubmissionReply create(SubmissionRequest request) {
        String json = new SubmissionMessage("CreateSubmissionRequest").withText("appResource", request.appResource())
                .withText("mainClass", request.mainClass())
                .with("appArgs", request.appArgs())
                .with("sparkProperties", new TreeMap<>(request.sparkProperties()))
                .with("environmentVariables", new TreeMap<>(request.environmentVariables()))
                .with("clientSparkVersion", request.clientSparkVersion())
                .json();
        return ask("create", BodyPublishers.ofString(json));
    }

    /// How a driver goes on.
    public SubmissionReply status(String id) {
        return ask("status/" + word(id), null);
    }

    /// Ends a driver.
    public SubmissionReply kill(String id) {
        return ask("kill/" + word(id), BodyPublishers.noBody());
    }

    private static String word(String id) {
        if (!id.matches("[A-Za-z0-9._-]+")) {
            throw SubmissionErrors.error(SubmissionErrors.MALFORMED, "why", "'" + id
                    + "' is no submission's id; these are as driver-20261121205756-0000");
        }
        return id;
    }

    /// @param body null for what is only looked at
    private SubmissionReply ask(String what, BodyPublisher body) {
        List<String> failures = new ArrayList<>();
        SubmissionReply standby = null;
        SubmissionReply unable = null;
        FiresteelException refused = null;
        for (HostPort place : places()) {
            try {
                SubmissionReply reply = askAt(place, what, body);
                if (reply.success()) {
                    return reply;
                }
                if (reply.isStandby()) {
                    standby = reply;
                } else if (unable == null) {
                    unable = reply;
                }
            } catch (FiresteelException e) {
                // Another master of the list may know this secret.
                refused = refused == null ? e : refused;
            } catch (IOException e) {
                failures.add(place + ": " + why(e));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failures.add("interrupted");
                break;
            }
        }
        if (unable != null) {
            return unable;
        }
        if (refused != null) {
            throw refused;
        }
        if (standby != null) {
            return standby;
        }
        throw SubmissionErrors.error(SubmissionErrors.UNREACHABLE, "url", masters.toString(), "why",
                String.join("; ", failures));
    }

    private static String why(IOException e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof UnresolvedAddressException || each instanceof UnknownHostException) {
                return "the name of the host is unknown here";
            }
            if (each instanceof ProtocolException || String.valueOf(each.getMessage()).startsWith("parsing HTTP")) {
                return "what listens there speaks another protocol than HTTP; a master's own port does";
            }
        }
        return e.getMessage() != null
                ? e.getMessage()
                : e instanceof ConnectException ? "nobody listens there" : e.getClass().getSimpleName();
    }

    private Set<HostPort> places() {
        Set<HostPort> places = new LinkedHashSet<>(masters.masters());
        masters.masters().forEach(master -> places.add(new HostPort(master.host(), restPort)));
        return places;
    }

    private SubmissionReply askAt(HostPort place, String what, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://" + place + "/v1/submissions/" + what))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + tokens.issue(TOKEN_SECONDS))
                .header("Content-Type", "application/json; charset=utf-8");
        HttpRequest whole = body == null ? request.GET().build() : request.POST(body).build();
        HttpResponse<InputStream> response = http.send(whole, HttpResponse.BodyHandlers.ofInputStream());
        String text;
        try (InputStream in = response.body()) {
            text = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        }
        if (response.statusCode() == UNAUTHORIZED) {
            throw SubmissionErrors.error(SubmissionErrors.REFUSED, "url", place.masterUrl(), "status",
                    "" + response.statusCode(), "why", text + skew(response));
        }
        return SubmissionReply.read(text);
    }

    /// Clocks that differ by more than a token holds are the reason why none of ours is taken.
    private String skew(HttpResponse<?> response) {
        try {
            long apart = response.headers()
                    .firstValue("Date")
                    .map(date -> Duration.between(tokens.now(),
                            ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()).toSeconds())
                    .orElse(0L);
            return Math.abs(apart) < LARGEST_SKEW_SECONDS
                    ? ""
                    : " The clock there is " + Math.abs(apart) + " s " + (apart > 0 ? "ahead of" : "behind")
                            + " the one here, and a request holds for " + TOKEN_SECONDS + " s: set them right.";
        } catch (DateTimeParseException e) {
            return "";
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
