package io.firesteel.ui.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.error.FiresteelException;
import io.firesteel.events.log.Redaction;
import io.firesteel.threads.ThreadSource;
import io.firesteel.ui.status.AppStatusStore;
import io.firesteel.ui.status.ApplicationView;
import io.firesteel.ui.status.ExecutorView;
import io.firesteel.ui.status.JobView;
import io.firesteel.ui.status.RddView;

/// Answers `GET /api/v1/...` for one application, with Spark's paths, parameters and messages. Knows nothing of HTTP
/// servers; made by the server, may be called by many threads.
public final class RestApi {
    private static final String ROOT = "applications";

    private final AppStatusStore store;
    private final ApplicationJson application;
    private final StageRoutes stages;
    private final Optional<ThreadSource> threads;

    /// Of an application that has ended, or of which nobody sees more than its events.
    public RestApi(AppStatusStore store, Redaction redaction) {
        this(store, redaction, Optional.empty());
    }

    /// @param threads looks at threads, if anybody may
    public RestApi(AppStatusStore store, Redaction redaction, Optional<ThreadSource> threads) {
        this.store = store;
        this.threads = threads;
        this.application = new ApplicationJson(redaction);
        this.stages = new StageRoutes(store);
    }

    /// @param path  what follows `/api/v1/`, decoded
    /// @param query the parameters, decoded
    public RestAnswer get(String path, Map<String, String> query) {
        List<String> parts = List.of(path.split("/")).stream().filter(p -> !p.isEmpty()).toList();
        try {
            if (parts.equals(List.of("version"))) {
                return version(store.application().sparkVersion());
            }
            if (parts.isEmpty() || !parts.getFirst().equals(ROOT)) {
                return notFound();
            }
            if (parts.size() == 1) {
                return list(List.of(store.application()), query);
            }
            return ofApplication(parts, new Query(query));
        } catch (RestError e) {
            return RestAnswer.text(e.status(), e.getMessage());
        }
    }

    /// The answer to `version`.
    public static RestAnswer version(String sparkVersion) {
        return RestAnswer.json(json -> {
            json.writeStartObject();
            json.writeStringField("spark", sparkVersion);
            json.writeEndObject();
        });
    }

    /// The answer to `applications`: those that the parameters choose, in the order given.
    public static RestAnswer list(List<ApplicationView> all, Map<String, String> query) {
        try {
            ApplicationFilter filter = ApplicationFilter.of(new Query(query));
            return RestAnswer.array(all.stream().filter(filter::shows).limit(Math.max(0, filter.limit())).toList(),
                    ApplicationJson::write);
        } catch (RestError e) {
            return RestAnswer.text(e.status(), e.getMessage());
        }
    }

    /// The answer to `applications/<id>`.
    public static RestAnswer one(ApplicationView app) {
        return RestAnswer.json(json -> ApplicationJson.write(json, app));
    }

    /// The answer where there is no such path.
    public static RestAnswer notFound() {
        return RestAnswer.text(404, "HTTP 404 Not Found");
    }

    /// The answer where there is no such application.
    ///
    /// @param alone whether the path ends with its id
    public static RestAnswer unknownApplication(String id, boolean alone) {
        return RestAnswer.text(404, (alone ? "unknown app: " : "no such app: ") + id);
    }

    private RestAnswer ofApplication(List<String> parts, Query query) {
        ApplicationView app = store.application();
        if (!parts.get(1).equals(app.id())) {
            return unknownApplication(parts.get(1), parts.size() == 2);
        }
        List<String> rest = parts.subList(2, parts.size());
        if (rest.isEmpty()) {
            return one(app);
        }
        if (rest.getFirst().equals(app.attemptId().orElse(""))) {
            rest = rest.subList(1, rest.size());
        }
        String what = rest.isEmpty() ? "" : rest.getFirst();
        return switch (what) {
            case "jobs" -> jobs(rest, query);
            case "stages" -> stages.get(rest, query);
            case "executors" -> executors(rest, false);
            case "allexecutors" -> executors(rest, true);
            case "storage" -> storage(rest);
            case "environment" -> environment(rest);
            default -> throw new RestError(404, "HTTP 404 Not Found");
        };
    }

    private RestAnswer jobs(List<String> rest, Query query) {
        if (rest.size() == 2) {
            int id = Query.number(rest.get(1));
            JobView job = store.job(id).orElseThrow(() -> new RestError(404, "unknown job: " + id));
            return RestAnswer.json(json -> JobJson.write(json, job));
        }
        Query.end(rest, 1);
        List<JobView.Status> wanted = query.constants("status", JobView.Status.class);
        List<JobView> shown = store.jobs()
                .stream()
                .filter(j -> wanted.isEmpty() || wanted.contains(j.status()))
                .toList();
        return RestAnswer.array(shown, JobJson::write);
    }

    private RestAnswer executors(List<String> rest, boolean all) {
        if (!all && rest.size() == 3 && rest.get(2).equals("threads")) {
            return threads(rest.get(1));
        }
        Query.end(rest, 1);
        return RestAnswer.array(store.executors(all), ExecutorJson::write);
    }

    private RestAnswer threads(String id) {
        if (!id.equals("driver") && !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new RestError(400, "Invalid executorId: neither 'driver' nor number.");
        }
        ThreadSource source = threads
                .orElseThrow(
                        () -> new RestError(503, "Thread dumps not available through the history server, nor where "
                                + "spark.ui.threadDumpsEnabled is false."));
        ExecutorView executor = store.executors(true)
                .stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RestError(404, "Executor does not exist."));
        if (!executor.active()) {
            throw new RestError(400, "Executor is not active.");
        }
        try {
            return RestAnswer.array(source.of(id), ThreadJson::write);
        } catch (FiresteelException e) {
            throw new RestError(503, e.getMessage());
        }
    }

    private RestAnswer storage(List<String> rest) {
        if (rest.size() < 2 || !rest.get(1).equals("rdd")) {
            throw new RestError(404, "HTTP 404 Not Found");
        }
        List<RddView> rdds = store.rdds();
        if (rest.size() == 3) {
            int id = Query.number(rest.get(2));
            Optional<RddView> rdd = rdds.stream().filter(r -> r.id() == id).findFirst();
            RddView found = rdd.orElseThrow(() -> new RestError(404, "no rdd found w/ id " + id));
            return RestAnswer.json(json -> StorageJson.write(json, found));
        }
        Query.end(rest, 2);
        return RestAnswer.array(rdds, StorageJson::write);
    }

    private RestAnswer environment(List<String> rest) {
        Query.end(rest, 1);
        return store.environment()
                .map(e -> RestAnswer.json(json -> application.environment(json, e, store.resourceProfiles())))
                .orElseThrow(() -> new RestError(404, "the environment is not known yet"));
    }
}
