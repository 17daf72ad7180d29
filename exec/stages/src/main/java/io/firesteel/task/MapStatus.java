package io.firesteel.task;

/// Where one map output lies and how large its parts are; tagged with the attempt that made it. Damage is found by the
/// checksums of its frames, which every reader verifies.
///
/// @param location where the blocks are served
/// @param mapTask  the attempt's task id; block names carry it, so a late twin never overwrites
/// @param sizes    bytes of each part as stored; not copied, never changed
public record MapStatus(BlockManagerAddress location, long mapTask, long[] sizes) {
}
