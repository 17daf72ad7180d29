package io.firesteel.scheduler.dag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.scheduler.SchedulerErrors;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.StageAttempt;
import io.firesteel.stages.Edge;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageGraph;
import io.firesteel.stages.StageOutput;

/// Binds the stages of a job's graph to runs: one run for each exchange, whichever jobs share it, and lets runs go when
/// their last job is over.
final class JobGraphs {
    private final DagBook book;

    JobGraphs(DagBook book) {
        this.book = book;
    }

    /// Binds the job's first graph.
    void bind(JobRun job) {
        bind(job, job.graph.stages());
        job.sinks = sinks(job);
        job.consumers = consumers(job);
    }

    /// Binds stages that are new in a job's graph. Throws `IllegalArgumentException` when the graph contradicts what exists.
    private void bind(JobRun job, List<Stage> stages) {
        for (Stage stage : stages) {
            StageRun run = runFor(stage);
            run.jobs.add(job);
            job.runs.put(stage.id(), run);
        }
        for (Stage stage : stages) {
            for (Edge edge : stage.inputs()) {
                if (edge instanceof Edge.Shuffle shuffle && !book.byExchange.containsKey(shuffle.exchange())
                        && !book.exchanges.containsKey(shuffle.exchange())) {
                    throw new IllegalArgumentException("stage " + stage.id() + " reads exchange " + shuffle.exchange()
                            + ", which no stage fills");
                }
                if (edge instanceof Edge.PerExecutorObject object && !book.byObject.containsKey(object.object())) {
                    throw new IllegalArgumentException("stage " + stage.id() + " needs object " + object.object()
                            + ", which no stage builds");
                }
            }
        }
    }

    private StageRun runFor(Stage stage) {
        StageRun known = switch (stage.output()) {
            case StageOutput.Exchange e -> book.byExchange.get(e.exchange());
            case StageOutput.Value v -> book.byValue.get(v.value());
            case StageOutput.PerExecutorObject o -> book.byObject.get(o.object());
            case StageOutput.Result _ -> null;
        };
        if (known != null) {
            if (known.stage.taskCount() != stage.taskCount()) {
                throw new IllegalArgumentException("stage " + stage.id() + " and " + known
                        + " fill the same exchange or "
                        + "value with " + stage.taskCount() + " and " + known.stage.taskCount() + " partitions");
            }
            return known;
        }
        if (book.runs.containsKey(stage.id())) {
            throw new IllegalArgumentException("stage id " + stage.id() + " is in use by " + book.runs.get(stage.id()));
        }
        StageRun run = new StageRun(stage, outputsFor(stage));
        book.runs.put(stage.id(), run);
        switch (stage.output()) {
            case StageOutput.Exchange e -> book.byExchange.put(e.exchange(), run);
            case StageOutput.Value v -> book.byValue.put(v.value(), run);
            case StageOutput.PerExecutorObject o -> book.byObject.put(o.object(), run);
            case StageOutput.Result _ -> {
            }
        }
        return run;
    }

    private ExchangeOutputs outputsFor(Stage stage) {
        if (!(stage.output() instanceof StageOutput.Exchange e)) {
            return null;
        }
        ExchangeOutputs outputs = book.exchanges.computeIfAbsent(e.exchange(),
                x -> new ExchangeOutputs(x, stage.taskCount()));
        if (outputs.maps() != stage.taskCount()) {
            throw new IllegalArgumentException("stage " + stage.id() + " fills exchange " + e.exchange() + " with "
                    + stage.taskCount() + " map outputs, which has " + outputs.maps());
        }
        return outputs;
    }

    /// Follows a plan's wish to take stages out and put others in.
    void revise(JobRun job, List<Integer> removed, List<Stage> added) {
        for (int id : removed) {
            StageRun run = job.runs.get(id);
            if (run == null || run.lead() == job && run.attempt >= 0) {
                throw new IllegalArgumentException("stage " + id + (run == null
                        ? " is not in the graph"
                        : " has been submitted and cannot be replaced"));
            }
            job.runs.remove(id);
            release(job, run, "replaced by the plan");
            forgetUnfilled(run);
        }
        bind(job, added);
        job.graph = job.graph.revised(removed, added);
        job.sinks = sinks(job);
        job.consumers = consumers(job);
    }

    /// A stage with another number of map outputs may take the place of one that has never run.
    private void forgetUnfilled(StageRun run) {
        if (run.outputs != null && run.jobs.isEmpty() && run.outputs.lastStage < 0
                && run.outputs.missing() == run.outputs.maps()) {
            book.exchanges.remove(run.outputs.exchange, run.outputs);
        }
    }

    /// The runs that nobody else in the graph reads: what the job is for.
    private static List<StageRun> sinks(JobRun job) {
        StageGraph graph = job.graph;
        Set<Object> read = new HashSet<>();
        for (Stage stage : graph.stages()) {
            stage.inputs().forEach(edge -> read.add(outputOf(edge)));
        }
        List<StageRun> sinks = new ArrayList<>();
        for (Stage stage : graph.stages()) {
            Object output = switch (stage.output()) {
                case StageOutput.Exchange e -> List.of("exchange", e.exchange());
                case StageOutput.Value v -> List.of("value", v.value());
                case StageOutput.PerExecutorObject o -> List.of("object", o.object());
                case StageOutput.Result _ -> stage;
            };
            if (!read.contains(output)) {
                sinks.add(job.runs.get(stage.id()));
            }
        }
        return sinks;
    }

    private Map<StageRun, List<StageRun>> consumers(JobRun job) {
        Map<StageRun, List<StageRun>> consumers = new HashMap<>();
        for (Stage stage : job.graph.stages()) {
            for (Edge edge : stage.inputs()) {
                StageRun producer = switch (edge) {
                    case Edge.Shuffle e -> book.byExchange.get(e.exchange());
                    case Edge.Broadcast e -> book.byValue.get(e.value());
                    case Edge.Value e -> book.byValue.get(e.value());
                    case Edge.PerExecutorObject e -> book.byObject.get(e.object());
                };
                if (producer != null) {
                    consumers.computeIfAbsent(producer, p -> new ArrayList<>(1)).add(job.runs.get(stage.id()));
                }
            }
        }
        return consumers;
    }

    private static Object outputOf(Edge edge) {
        return switch (edge) {
            case Edge.Shuffle s -> List.of("exchange", s.exchange());
            case Edge.Broadcast b -> List.of("value", b.value());
            case Edge.Value v -> List.of("value", v.value());
            case Edge.PerExecutorObject o -> List.of("object", o.object());
        };
    }

    /// The job does not need the run any more. The last job takes it along: code, values and commit rights are retired.
    void release(JobRun job, StageRun run, String reason) {
        run.jobs.remove(job);
        if (!run.jobs.isEmpty()) {
            return;
        }
        book.runs.remove(run.id());
        switch (run.stage.output()) {
            case StageOutput.Exchange e -> {
                book.byExchange.remove(e.exchange(), run);
                if (run.outputs.doomed) {
                    forget(e.exchange());
                }
            }
            case StageOutput.PerExecutorObject o -> {
                book.byObject.remove(o.object(), run);
                book.out.act(new SchedulerAction.RetireBinary(new StageAttempt(run.id(), 0)));
            }
            case StageOutput.Value v -> {
                book.byValue.remove(v.value(), run);
                book.out.act(new SchedulerAction.RetireValues(v.value()));
            }
            case StageOutput.Result _ -> {
            }
        }
        for (int attempt = 0; attempt < run.nextAttempt; attempt++) {
            book.out.act(new SchedulerAction.RetireBinary(new StageAttempt(run.id(), attempt)));
        }
        book.rights.clear(run.id());
        if (run.state != StageRun.State.IDLE) {
            DagBook.LOG.debug("{} is not needed any more: {}", run, reason);
        }
    }

    /// Nobody refers to an exchange any more; jobs that still fill or read it keep it until they are over.
    void forget(int exchange) {
        ExchangeOutputs outputs = book.exchanges.get(exchange);
        if (outputs == null) {
            return;
        }
        outputs.doomed = true;
        if (!book.byExchange.containsKey(exchange)) {
            book.exchanges.remove(exchange);
            book.out.act(new SchedulerAction.RetireOutputs(exchange));
        }
    }

    /// An error about a graph that cannot be followed.
    static io.firesteel.scheduler.JobFailedException badPlan(int jobId, RuntimeException e) {
        return new io.firesteel.scheduler.JobFailedException(SchedulerErrors.BAD_PLAN,
                Map.of("jobId", String.valueOf(jobId), "reason", String.valueOf(e.getMessage())), null, e);
    }
}
