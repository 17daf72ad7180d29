package io.firesteel.plan.bound;

/// What an overflow, a division by zero or a bad cast does.
public enum EvalMode {
    /// An error, as ANSI SQL says.
    ANSI,
    /// Wraps around or gives null, as Spark before 4 did.
    LEGACY,
    /// Null, as the `try_` functions do.
    TRY
}
