package io.firesteel.submission;

/// How a submitted driver goes on.
///
/// @param driverState    SUBMITTED, RUNNING, FINISHED, RELAUNCHING, UNKNOWN, KILLED, FAILED or ERROR
/// @param workerId       where it runs; empty where nowhere
/// @param workerHostPort the same worker's address
/// @param message        what went wrong; empty where nothing did
public record SubmissionState(String driverState, String workerId, String workerHostPort, String message) {
}
