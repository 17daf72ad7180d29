package io.firesteel.cli.submit;

import java.util.Locale;

import io.firesteel.cli.conf.Redaction;

/// The texts that `spark-submit` prints about itself.
final class SubmitHelp {
    private static final int COLUMN = 34;
    private static final int WIDTH = 100;

    private SubmitHelp() {
    }

    /// The usage lines and one paragraph per option.
    static String text() {
        StringBuilder text = new StringBuilder("""
                Usage: spark-submit [options] <app jar | python file> [app arguments]
                Usage: spark-submit --kill [submission ID] --master [spark://...]
                Usage: spark-submit --status [submission ID] --master [spark://...]
                Usage: spark-submit run-example [options] example-class [example args]

                Options:
                """);
        for (SubmitOption option : SubmitOption.values()) {
            if (!option.help().isEmpty()) {
                append(text, option);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, SubmitOption option) {
        StringBuilder left = new StringBuilder("  ").append(option.flag());
        if (option.shortFlag() != null) {
            left.append(", ").append(option.shortFlag());
        }
        if (option.label() != null) {
            left.append(' ').append(option.label());
        }
        text.append(left);
        int at = left.length();
        if (at >= COLUMN) {
            text.append('\n');
            at = 0;
        }
        text.repeat(' ', COLUMN - at);
        at = COLUMN;
        for (String word : option.help().split(" ")) {
            if (at + word.length() > WIDTH) {
                text.append('\n').repeat(' ', COLUMN);
                at = COLUMN;
            }
            text.append(word).append(' ');
            at += word.length() + 1;
        }
        text.setCharAt(text.length() - 1, '\n');
    }

    /// What `--verbose` shows before the application starts; secrets are blotted out.
    static String understood(Application application) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "Main class:%n  %s%nArguments:%n", application.mainClass()));
        application.arguments().forEach(a -> text.append("  ").append(a).append('\n'));
        text.append("Spark properties:\n");
        application.settings()
                .all()
                .forEach((key, sourced) -> text.append("  ")
                        .append(key)
                        .append(" = ")
                        .append(Redaction.redact(key, sourced.value(), application.settings().toConf()))
                        .append("   (")
                        .append(sourced.origin())
                        .append(")\n"));
        text.append("Class path:\n");
        application.classPath().forEach(url -> text.append("  ").append(url).append('\n'));
        return text.append('\n').toString();
    }
}
