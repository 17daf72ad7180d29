package io.firesteel.scheduler.sim;

/// Why a job of a simulation may end without a result. User code that throws is no reason, nor are lost executors: both
/// have more attempts than a simulation can spend. What was handed out is, since nobody can take it back.
enum SimGivenUp {
    /// An indeterminate stage lost outputs and came out in other partitions after results had reached the program.
    RESULTS_HANDED_OUT("an indeterminate stage ran again after results were handed out"),
    /// The same, while a task of the result stage held the right to commit.
    COMMIT_GRANTED("an indeterminate stage ran again after a commit was granted"),
    /// The same, after the planner had been told values that it went on with.
    PLANNER_TOLD("an indeterminate stage ran again after the planner was told values"),
    /// A task of a barrier stage failed after results of other tasks had reached the program.
    BARRIER_RESULTS("a barrier stage failed after results were handed out");

    final String words;

    SimGivenUp(String words) {
        this.words = words;
    }

    /// The reason, which has to be one: anything else breaks the simulation.
    static SimGivenUp why(SimJob job, String error, SimChecks checks) {
        boolean handedOut = !job.received.isEmpty() && !job.forgets;
        if (error.contains("indeterminate output") && job.mayBeAborted()) {
            if (handedOut) {
                return RESULTS_HANDED_OUT;
            }
            if (checks.anyGranted(job.stageOf(job.result))) {
                return COMMIT_GRANTED;
            }
            if (job.adaptive && job.nodes.values().stream().anyMatch(n -> n.kind == SimNode.Kind.VALUE)) {
                return PLANNER_TOLD;
            }
        }
        if (error.contains("failed barrier ResultStage") && job.result.barrier
                && (handedOut || checks.anyGranted(job.stageOf(job.result)))) {
            return BARRIER_RESULTS;
        }
        throw new SimChecks.Violation("job " + job.id + " fails: " + error);
    }
}
