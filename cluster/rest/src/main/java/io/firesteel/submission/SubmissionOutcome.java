package io.firesteel.submission;

/// What became of a request to the master.
///
/// @param id      of the driver; empty where there is none
/// @param success whether it was done
/// @param message in words, for the user
public record SubmissionOutcome(String id, boolean success, String message) {
}
