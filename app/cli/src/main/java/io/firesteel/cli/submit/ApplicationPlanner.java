package io.firesteel.cli.submit;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;

import io.firesteel.cli.conf.SettingSources;

/// Works out what a command line asks for: main class, class path, and the settings that `spark-submit` itself adds
/// (`spark.jars`, `spark.app.name`, `spark.app.submitTime`).
final class ApplicationPlanner {
    private final SubmitCommandLine line;
    private final SettingSources settings;
    private final JarSources jarSources;

    ApplicationPlanner(SubmitCommandLine line, SettingSources settings, JarSources jarSources) {
        this.line = line;
        this.settings = settings;
        this.jarSources = jarSources;
    }

    /// The application; bad input is an error before anything runs.
    Application plan(long now) {
        if (line.resource() == null) {
            throw SubmitErrors.error(SubmitErrors.MISSING_RESOURCE);
        }
        checkMaster();
        List<String> jars = new ArrayList<>(FileLists.resolve(settings.value("spark.jars"), "Jar"));
        jars.addAll(jarSources.packages(settings));
        resolveList("spark.files", "File");
        resolveList("spark.archives", "Archive");
        resolveList("spark.submit.pyFiles", "Python file");
        EngineResource engine = EngineResource.of(line.resource());
        String mainClass = line.value(SubmitOption.CLASS);
        if (engine != null) {
            mainClass = engine.mainClass(mainClass);
        } else {
            List<String> uri = FileLists.resolve(line.resource(), "Application jar");
            jars.addAll(uri);
            Path jar = jarSources.local(uri.getFirst());
            Optional<String> named = manifestMainClass(jar);
            mainClass = mainClass != null
                    ? mainClass
                    : named.orElseThrow(
                            () -> SubmitErrors.error(SubmitErrors.NO_MAIN_CLASS, "path", jar.toString()));
        }
        if (!jars.isEmpty()) {
            settings.replace("spark.jars", String.join(",", jars));
        }
        List<String> arguments = engine == null
                ? line.arguments()
                : engine.arguments(line.resource(), settings.value("spark.submit.pyFiles"), line.arguments());
        settings.offer("spark.app.name",
                engine == null ? mainClass : engine.defaultName(line.resource(), mainClass), "default");
        if (engine == EngineResource.SPARK_SHELL || engine == EngineResource.PYSPARK_SHELL) {
            settings.offer("spark.ui.showConsoleProgress", "true", "default of shells");
        }
        settings.replace("spark.app.submitTime", Long.toString(now));
        return new Application(mainClass, engine != null, classPath(jars), settings, arguments,
                line.has(SubmitOption.VERBOSE));
    }

    private void checkMaster() {
        SettingSources.Sourced master = settings.get("spark.master").orElse(null);
        if (master == null) {
            return;
        }
        String url = master.value();
        boolean local = url.equals("local") || url.startsWith("local[") || url.startsWith("local-cluster[");
        if (!local && !url.equals("yarn") && !url.startsWith("spark://") && !url.startsWith("k8s://")) {
            throw SubmitErrors.error(SubmitErrors.INVALID_MASTER, "master", url, "origin", master.origin());
        }
        String mode = settings.value("spark.submit.deployMode");
        switch (mode) {
            case "client" -> {
            }
            case "cluster" -> {
                if (local) {
                    throw SubmitErrors.error(SubmitErrors.NOT_WITH_MASTER, "master", url);
                }
                if (!ClusterSubmission.isLaunched()) {
                    throw SubmitErrors.error(SubmitErrors.UNSUPPORTED, "what", "Deploy mode cluster", "missing",
                            "YARN or Kubernetes client");
                }
            }
            default -> throw SubmitErrors.error(SubmitErrors.INVALID_DEPLOY_MODE, "mode", mode);
        }
    }

    private void resolveList(String key, String what) {
        String list = settings.value(key);
        if (list != null) {
            settings.replace(key, String.join(",", FileLists.resolve(list, what)));
        }
    }

    /// The main class that the application's jar names; a folder of classes names none. Read also where the main class is
    /// given: a file that is no jar would hold no class whatever.
    private static Optional<String> manifestMainClass(Path jar) {
        if (Files.isDirectory(jar)) {
            return Optional.empty();
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue("Main-Class"))
                    .map(String::strip);
        } catch (IOException e) {
            throw SubmitErrors.error(SubmitErrors.UNREADABLE_JAR, "path", jar.toString(), "why",
                    String.valueOf(e.getMessage()));
        }
    }

    private List<URL> classPath(List<String> jars) {
        List<URL> urls = new ArrayList<>();
        String extra = settings.value("spark.driver.extraClassPath");
        for (String entry : extra == null ? new String[0] : extra.split(File.pathSeparator)) {
            if (entry.endsWith("*")) {
                FileLists.resolve(entry + ".jar", "Driver class path").forEach(jar -> urls.add(url(URI.create(jar))));
            } else if (!entry.isBlank()) {
                urls.add(url(Path.of(entry).toAbsolutePath().toUri()));
            }
        }
        for (String jar : jars) {
            urls.add(url(jarSources.local(jar).toUri()));
        }
        return urls;
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
