package io.firesteel.operators.aggregate;

import io.firesteel.vector.Vector;

/// The states of one aggregate function for all groups of a table, by group number. Rows come as positions: the `i`-th given
/// row belongs to group `groups[i]`.
interface Accumulator {

    /// Makes states for groups below `groups`.
    void reserve(int groups);

    /// Adds rows of the arguments.
    void update(int[] groups, Vector[] arguments, int[] selection, int count);

    /// Adds states that another accumulator wrote.
    void merge(int[] groups, Vector[] states, int[] selection, int count);

    /// Writes the states of groups `from` to `from + n` to rows 0 to `n` of the state columns.
    void states(int from, int n, Vector[] out);

    /// Writes results to rows 0 to `n`.
    void results(int from, int n, Vector out);

    /// Forgets all groups.
    void clear();

    /// About how many bytes the states take.
    long bytes();
}
