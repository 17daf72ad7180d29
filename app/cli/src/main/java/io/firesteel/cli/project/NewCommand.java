package io.firesteel.cli.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.firesteel.cli.Version;

/// `firesteel new NAME`: writes a project and says how to build and run it.
@Command(name = "new", description = "Makes a Maven project for an application.")
public final class NewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "The project's name, and that of its folder.")
    private String name;
    @Option(names = "--package", paramLabel = "PACKAGE", description = "Its Java package. Default: com.example.NAME.")
    private String packageName;
    @Option(names = "--directory", paramLabel = "FOLDER", description = "Where to put the folder. Default: here.")
    private Path directory = Path.of("");
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String given = packageName == null
                ? "com.example." + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")
                : packageName;
        ProjectTemplate project = new ProjectTemplate(name, given, Version.firesteel());
        Path folder = directory.resolve(name);
        project.write(folder);
        spec.commandLine().getOut().printf("""
                Made %s. Build and run it:
                  cd %s
                  mvn package
                  spark-submit --class %s.Main target/%s-1.0.jar README.md
                """, folder, folder, given, name);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
