package io.firesteel.packages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

import io.firesteel.cli.packages.PackageErrors;
import io.firesteel.cli.packages.PackageRequest;
import io.firesteel.cli.packages.PackageResolver;

/// Resolves as Maven does, by Maven's own resolver with the user's `settings.xml` (mirrors, proxies, credentials, local
/// repository). What the engine brings itself is left out, as Spark leaves out its own modules.
public final class MavenPackageResolver implements PackageResolver {
    private static final List<String> PROVIDED = Stream
            .of("catalyst", "common-utils", "connect", "core", "graphx", "hive",
                    "kvstore", "launcher", "mllib", "mllib-local", "network-common", "network-shuffle", "repl",
                    "sketch", "sql",
                    "sql-api", "streaming", "tags", "unsafe", "variant", "yarn")
            .map(m -> "org.apache.spark:spark-" + m + "_2.13")
            .toList();
    private static final List<String> ALWAYS_PROVIDED = List.of("io.firesteel:*", "org.slf4j:slf4j-api",
            "org.scala-lang:scala-library", "org.apache.hadoop:hadoop-client-api",
            "org.apache.hadoop:hadoop-client-runtime");

    @Override
    public List<Path> resolve(PackageRequest request) {
        List<Exclusion> exclusions = exclusions(request);
        List<Dependency> wanted = new ArrayList<>();
        for (String coordinate : request.coordinates()) {
            wanted.add(new Dependency(artifact(coordinate), JavaScopes.RUNTIME, false, exclusions));
        }
        ContextOverrides.Builder overrides = ContextOverrides.create().withUserSettings(true);
        request.cache().ifPresent(overrides::withLocalRepositoryOverride);
        try (Context context = Runtimes.INSTANCE.getRuntime().create(overrides.build())) {
            CollectRequest collect = new CollectRequest();
            collect.setDependencies(wanted);
            collect.setRepositories(repositories(request, context));
            DependencyRequest all = new DependencyRequest(collect,
                    DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME));
            return context.repositorySystem()
                    .resolveDependencies(context.repositorySystemSession(), all)
                    .getArtifactResults()
                    .stream()
                    .map(ArtifactResult::getArtifact)
                    .map(a -> a.getFile().toPath())
                    .filter(file -> file.toString().endsWith(".jar"))
                    .toList();
        } catch (DependencyResolutionException e) {
            throw PackageErrors.unresolved(String.join(", ", request.coordinates()), reason(e), e);
        }
    }

    private static String reason(Throwable e) {
        String message = String.valueOf(e.getMessage());
        // The resolver repeats its cause; the first sentence says what and where.
        int cut = message.indexOf(", try downloading");
        return cut < 0 ? message : message.substring(0, cut);
    }

    private static DefaultArtifact artifact(String coordinate) {
        String[] parts = coordinate.replace('/', ':').split(":");
        if (parts.length != 3 || Stream.of(parts).anyMatch(String::isBlank)) {
            throw PackageErrors.invalidCoordinate(coordinate, "group:artifact:version");
        }
        return new DefaultArtifact(parts[0].strip(), parts[1].strip(), "jar", parts[2].strip());
    }

    private static List<Exclusion> exclusions(PackageRequest request) {
        return Stream.of(PROVIDED, ALWAYS_PROVIDED, request.excludes()).flatMap(List::stream).map(text -> {
            String[] parts = text.split(":");
            if (parts.length != 2) {
                throw PackageErrors.invalidCoordinate(text, "group:artifact");
            }
            return new Exclusion(parts[0], parts[1], "*", "*");
        }).collect(Collectors.toList());
    }

    private static List<RemoteRepository> repositories(PackageRequest request, Context context) {
        List<RemoteRepository> repositories = new ArrayList<>();
        if (request.central().isPresent()) {
            repositories.add(new RemoteRepository.Builder("central", "default", request.central().get()).build());
        } else {
            repositories.addAll(context.remoteRepositories());
        }
        List<RemoteRepository> more = new ArrayList<>();
        for (String url : request.repositories()) {
            more.add(new RemoteRepository.Builder("repo-" + (more.size() + 1), "default", url).build());
        }
        // Mirrors, proxies and credentials of the settings hold for these too.
        repositories
                .addAll(context.repositorySystem().newResolutionRepositories(context.repositorySystemSession(), more));
        return repositories;
    }
}
