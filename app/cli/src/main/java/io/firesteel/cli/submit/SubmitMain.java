package io.firesteel.cli.submit;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.firesteel.cli.Version;
import io.firesteel.cli.conf.SettingCheck;
import io.firesteel.cli.conf.SettingSources;
import io.firesteel.cli.conf.SettingWarnings;
import io.firesteel.cli.log.LogSetup;
import io.firesteel.error.FiresteelException;
import io.firesteel.process.StartCaches;

/// The `spark-submit` command. `bin/spark-submit` starts it in a JVM whose heap already is what `spark.driver.memory` says.
public final class SubmitMain {

    private SubmitMain() {
    }

    public static void main(String[] args) {
        int code;
        try {
            code = run(List.of(args), System.getenv(), System.err);
        } catch (FiresteelException e) {
            System.err.println("Error: " + e.getMessage());
            code = 1;
        }
        // A normal end waits for the application's own threads, as that of a plain Java program does.
        if (code != 0) {
            System.exit(code);
        }
        StartCaches.recordOwn();
    }

    static int run(List<String> words, Map<String, String> environment, PrintStream err) {
        SubmitCommandLine line = SubmitCommandLine.parse(words);
        if (line.has(SubmitOption.HELP) || line.has(SubmitOption.USAGE_ERROR)) {
            err.print(SubmitHelp.text());
            return line.has(SubmitOption.HELP) ? 0 : 1;
        }
        if (line.has(SubmitOption.VERSION)) {
            err.print(Version.banner());
            return 0;
        }
        Path home = Path.of(System.getProperty("firesteel.home", "."));
        Path confDirectory = Path.of(environment.getOrDefault("SPARK_CONF_DIR", home.resolve("conf").toString()));
        if (!line.has(SubmitOption.VERBOSE)) {
            System.setProperty(LogSetup.FRAMES_PROPERTY, "false");
        }
        boolean shell = line.resource() != null && line.resource().endsWith("-shell");
        LogSetup.forCommand(confDirectory, shell ? LogSetup.Level.WARN : LogSetup.Level.INFO);
        SettingSources settings = SubmitSettings.merge(line, environment, confDirectory);
        refuseWhatIsMissing(line);
        if (line.has(SubmitOption.KILL)) {
            return RestSubmission.of(settings, environment).kill(line.value(SubmitOption.KILL));
        }
        if (line.has(SubmitOption.STATUS)) {
            return RestSubmission.of(settings, environment).status(line.value(SubmitOption.STATUS));
        }
        SubmitCommandLine resolved = line.runExample() ? Examples.resolve(line, home) : line;
        SettingCheck.check(settings, home.resolve("jars"));
        SettingWarnings.log(settings, home.resolve("jars"));
        if (!ClusterSubmission.isLaunched() && RestSubmission.isWanted(settings)) {
            return RestSubmission.of(settings, environment).create(resolved);
        }
        if (ClusterSubmission.isWanted(settings)) {
            return new ClusterSubmission(settings, environment, new JarSources(home.resolve("jars"))).run(resolved);
        }
        Application application = new ApplicationPlanner(resolved, settings, new JarSources(home.resolve("jars")))
                .plan(System.currentTimeMillis());
        if (application.verbose()) {
            err.print(SubmitHelp.understood(application));
        }
        return new ApplicationRunner(err).run(application);
    }

    private static void refuseWhatIsMissing(SubmitCommandLine line) {
        if (line.has(SubmitOption.REMOTE) && (line.has(SubmitOption.MASTER) || line.has(SubmitOption.DEPLOY_MODE))) {
            throw SubmitErrors.error(SubmitErrors.CONFLICT, "one", "--remote", "other", "--master or --deploy-mode");
        }
        if (line.has(SubmitOption.PROXY_USER)) {
            if (line.has(SubmitOption.PRINCIPAL)) {
                throw SubmitErrors.error(SubmitErrors.CONFLICT, "one", "--proxy-user", "other", "--principal");
            }
            throw SubmitErrors.error(SubmitErrors.UNSUPPORTED, "what", "--proxy-user", "missing", "impersonation");
        }
        if (line.has(SubmitOption.REMOTE)) {
            throw SubmitErrors.error(SubmitErrors.UNSUPPORTED, "what", "--remote", "missing", "Spark Connect client");
        }
    }
}
