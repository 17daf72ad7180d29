package io.firesteel.cli.packages;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What to fetch and from where. Made from settings by `spark-submit`, read by the [PackageResolver].
///
/// @param coordinates  `group:artifact:version` each
/// @param excludes     `group:artifact` each, left out wherever they come up
/// @param repositories URLs, searched after the default one
/// @param central      the URL that stands in for Maven Central, if any
/// @param cache        the folder that keeps what was fetched; Maven's own where empty
public record PackageRequest(List<String> coordinates, List<String> excludes, List<String> repositories,
        Optional<String> central, Optional<Path> cache) {

    public PackageRequest {
        coordinates = List.copyOf(coordinates);
        excludes = List.copyOf(excludes);
        repositories = List.copyOf(repositories);
    }
}
