package org.apache.spark;

/// Where one task of a barrier stage runs.
///
/// @param address host, with the port of the executor's block server
public record BarrierTaskInfo(String address) {
}
