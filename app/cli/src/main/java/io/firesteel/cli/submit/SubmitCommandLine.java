package io.firesteel.cli.submit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.cli.NearestName;

/// A `spark-submit` command line, understood but not yet merged with settings files. Made from the process's arguments by
/// [#parse], read by [SubmitSettings].
///
/// @param runExample whether the first word was `run-example`
/// @param options    what was given, by option; the last of a repeated option holds; empty text for flags without a value
/// @param conf       the `--conf` pairs; the last of a repeated key holds
/// @param resource   the jar or Python file or shell name, or the class name of an example; null where absent
/// @param arguments  the application's own
public record SubmitCommandLine(boolean runExample, Map<SubmitOption, String> options, Map<String, String> conf,
        String resource, List<String> arguments) {
    /// The first word that makes this a `run-example`.
    static final String RUN_EXAMPLE = "run-example";

    public SubmitCommandLine {
        options = Collections.unmodifiableMap(options);
        conf = Collections.unmodifiableMap(conf);
        arguments = List.copyOf(arguments);
    }

    /// The same rules as Spark's: `--name value` or `--name=value`, a value may look like an option, and everything after
    /// the first word that is no option belongs to the application.
    public static SubmitCommandLine parse(List<String> words) {
        boolean runExample = !words.isEmpty() && words.getFirst().equals(RUN_EXAMPLE);
        Map<SubmitOption, String> options = new EnumMap<>(SubmitOption.class);
        Map<String, String> conf = new LinkedHashMap<>();
        int at = runExample ? 1 : 0;
        while (at < words.size() && words.get(at).startsWith("-")) {
            String word = words.get(at++);
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            String name = equals < 0 ? word : word.substring(0, equals);
            SubmitOption option = SubmitOption.of(name);
            if (option == null) {
                throw unknown(name);
            }
            String value = equals < 0 ? null : word.substring(equals + 1);
            if (option.takesValue() && value == null) {
                if (at == words.size()) {
                    throw SubmitErrors.error(SubmitErrors.MISSING_VALUE, "option", name, "label", option.label());
                }
                value = words.get(at++);
            } else if (!option.takesValue() && value != null) {
                throw SubmitErrors.error(SubmitErrors.UNEXPECTED_VALUE, "option", name, "value", value);
            }
            if (option == SubmitOption.CONF) {
                addConf(conf, value);
            } else {
                options.put(option, value == null ? "" : value);
            }
        }
        String resource = at < words.size() ? words.get(at++) : null;
        return new SubmitCommandLine(runExample, options, conf, resource,
                new ArrayList<>(words.subList(Math.min(at, words.size()), words.size())));
    }

    private static RuntimeException unknown(String name) {
        Optional<String> nearest = NearestName.of(name, SubmitOption.flags());
        return SubmitErrors.error(SubmitErrors.UNKNOWN_OPTION, "option", name, "nearest",
                nearest.map(n -> "; did you mean '" + n + "'?").orElse("."));
    }

    private static void addConf(Map<String, String> conf, String text) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw SubmitErrors.error(SubmitErrors.MALFORMED_CONF, "text", text);
        }
        conf.put(text.substring(0, equals).trim(), text.substring(equals + 1));
    }

    public boolean has(SubmitOption option) {
        return options.containsKey(option);
    }

    /// The value of `option`, or null.
    public String value(SubmitOption option) {
        return options.get(option);
    }
}
