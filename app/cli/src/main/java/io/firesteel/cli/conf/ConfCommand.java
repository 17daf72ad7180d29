package io.firesteel.cli.conf;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.firesteel.cli.submit.SubmitCommandLine;
import io.firesteel.cli.submit.SubmitSettings;
import io.firesteel.conf.Conf;

/// `firesteel conf`: what a setting is, what it is set to and where.
@Command(name = "conf", description = "Tells about settings.", subcommands = {ConfCommand.Explain.class,
    ConfCommand.Show.class})
public final class ConfCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /// The settings that a start with these options would have.
    abstract static class WithSettings {
        @Option(names = {"--conf", "-c"}, paramLabel = "KEY=VALUE", description = "As for spark-submit.")
        private List<String> conf = List.of();
        @Option(names = "--properties-file", paramLabel = "FILE", description = "As for spark-submit.")
        private String propertiesFile;
        @Option(names = "--load-spark-defaults", description = "As for spark-submit.")
        private boolean loadDefaults;
        @Spec
        private CommandSpec spec;

        final SettingSources settings() {
            List<String> words = new ArrayList<>();
            conf.forEach(pair -> words.addAll(List.of("--conf", pair)));
            if (propertiesFile != null) {
                words.addAll(List.of("--properties-file", propertiesFile));
            }
            if (loadDefaults) {
                words.add("--load-spark-defaults");
            }
            Map<String, String> environment = System.getenv();
            Path confDirectory = Path.of(environment.getOrDefault("SPARK_CONF_DIR", home().resolve("conf").toString()));
            return SubmitSettings.merge(SubmitCommandLine.parse(words), environment, confDirectory);
        }

        final SettingIndex index() {
            return SettingIndex.read(home().resolve("jars"));
        }

        final PrintWriter out() {
            return spec.commandLine().getOut();
        }

        private static Path home() {
            return Path.of(System.getProperty("firesteel.home", "."));
        }
    }

    /// `firesteel conf explain KEY`.
    @Command(name = "explain", description = "Value, origin, default and meaning of a setting.")
    static final class Explain extends WithSettings implements Callable<Integer> {
        @Parameters(paramLabel = "KEY", arity = "1..*", description = "Such as spark.driver.memory.")
        private List<String> keys;

        @Override
        public Integer call() {
            SettingSources settings = settings();
            KnownSettings known = new KnownSettings(index());
            int code = 0;
            for (String key : keys) {
                SettingVerdict verdict = known.judge(key);
                out().print(SettingExplanation.of(key, settings, verdict));
                if (verdict instanceof SettingVerdict.Unknown && settings.get(key).isEmpty()) {
                    code = 1;
                }
            }
            out().flush();
            return code;
        }
    }

    /// `firesteel conf show`.
    @Command(name = "show", description = "All settings that a start would have, with their origin; --all: all that exist.")
    static final class Show extends WithSettings implements Runnable {
        @Option(names = "--all", description = "Every setting that Firesteel reads, with its value or default.")
        private boolean all;

        @Override
        public void run() {
            SettingSources settings = settings();
            Conf conf = settings.toConf();
            if (all) {
                SettingIndex index = index();
                index.byKey().keySet().stream().sorted().forEach(key -> {
                    String text = settings.value(key) == null
                            ? index.byKey().get(key).defaultText()
                            : settings.value(key);
                    out().println(key + "\t" + Redaction.redact(key, text, conf));
                });
            } else {
                settings.all()
                        .forEach((key, sourced) -> out()
                                .println(key + "\t" + Redaction.redact(key, sourced.value(), conf) + "\t"
                                        + sourced.origin()));
            }
            out().flush();
        }
    }
}
