package io.firesteel.cli.packages;

import java.nio.file.Path;
import java.util.List;

/// Fetches libraries and what they depend on. Found by `ServiceLoader` in the jars of `jars/packages/`.
public interface PackageResolver {

    /// Every jar of the request's class path, in its order, on this machine's disk; an error names what cannot be had.
    List<Path> resolve(PackageRequest request);
}
