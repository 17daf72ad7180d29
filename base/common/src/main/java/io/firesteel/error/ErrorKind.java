package io.firesteel.error;

/// Who has to act on an error; decides exit codes, retry and whether a stack trace is shown.
public enum ErrorKind {
    /// The program, statement or setting is wrong; a retry cannot help.
    USER,
    /// Firesteel is wrong; the message asks for a report.
    INTERNAL,
    /// Memory, disk, slots or a limit ran out; more of it, or another setting, helps.
    RESOURCES,
    /// A file, a host or a foreign service failed; a retry may help.
    EXTERNAL
}
