package io.firesteel.scheduler.machine;

import java.util.List;

import io.firesteel.stages.Location;

/// Where the partitions of a stage attempt like to run, asked once for each when the attempt is submitted.
@FunctionalInterface
public interface Placement {

    /// Best first; empty where it does not matter.
    List<Location> preferred(int partition);
}
