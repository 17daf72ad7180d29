package io.firesteel.submission;

import java.util.Optional;

/// The drivers of a cluster in the hands of those who submit them. Implemented by the master; called by many threads, may
/// take as long as the master needs to answer.
public interface Submissions {

    /// Takes an application; it runs when there is room for its driver.
    SubmissionOutcome create(SubmissionRequest request);

    /// How the driver goes on; empty when it is not known.
    Optional<SubmissionState> status(String id);

    /// Ends one driver.
    SubmissionOutcome kill(String id);

    /// Ends all drivers.
    SubmissionOutcome killAll();

    /// Forgets drivers and applications that have ended.
    SubmissionOutcome clear();

    /// Whether the master leads and takes submissions; the message says why not.
    SubmissionOutcome ready();
}
