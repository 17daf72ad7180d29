package io.firesteel.plan.physical;

/// Which rows a join gives.
public enum JoinKind {
    /// Pairs that match.
    INNER,
    /// And left rows without a match, right columns null.
    LEFT,
    /// And right rows without a match, left columns null.
    RIGHT,
    /// And both.
    FULL,
    /// Left rows with a match, once.
    LEFT_SEMI,
    /// Left rows without a match.
    LEFT_ANTI,
    /// `NOT IN`: none when the right side holds a null key; null keys only when it is empty. One key.
    LEFT_ANTI_NULL_AWARE,
    /// Every left row with a boolean: whether it has a match.
    EXISTENCE
}
