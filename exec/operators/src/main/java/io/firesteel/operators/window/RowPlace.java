package io.firesteel.operators.window;

/// Where a row of a partition and its peers are.
///
/// @param at        the row's number
/// @param peerStart its first peer
/// @param peerEnd   behind its last peer
/// @param peers     how many groups of peers come before
/// @param count     rows of the partition
record RowPlace(long at, long peerStart, long peerEnd, long peers, long count) {
}
