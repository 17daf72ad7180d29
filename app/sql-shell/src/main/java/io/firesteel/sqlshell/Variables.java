package io.firesteel.sqlshell;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `${name}`, `${hivevar:name}`, `${hiveconf:key}`, `${system:key}` and `${env:NAME}` in statements.
final class Variables {
    private static final Pattern USE = Pattern
            .compile("\\$\\{(?:(hivevar|hiveconf|system|env|sparkconf|spark):)?([^}]+)}");

    private final Map<String, String> defined;
    private final Function<String, String> settings;

    /// @param settings a setting's value, or null
    Variables(Map<String, String> defined, Function<String, String> settings) {
        this.defined = defined;
        this.settings = settings;
    }

    /// The statement with every variable that is known replaced; one that is not stays as it is.
    String replace(String statement) {
        return USE.matcher(statement)
                .replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), m.group(2), m.group())));
    }

    private String value(String kind, String name, String otherwise) {
        String found = switch (kind == null ? "" : kind) {
            case "hivevar" -> defined.get(name);
            case "hiveconf", "sparkconf", "spark" -> settings.apply(name);
            case "system" -> System.getProperty(name);
            case "env" -> System.getenv(name);
            default -> defined.containsKey(name) ? defined.get(name) : settings.apply(name);
        };
        return found == null ? otherwise : found;
    }
}
