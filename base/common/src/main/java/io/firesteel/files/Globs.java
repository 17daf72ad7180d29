package io.firesteel.files;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// One part of a path with the signs of Hadoop's globs: `*`, `?`, `[a-c]`, `[^a]`, `{a,b}`, `\` before any sign.
public final class Globs {
    private final Pattern pattern;

    private Globs(Pattern pattern) {
        this.pattern = pattern;
    }

    /// Whether a text holds any sign.
    public static boolean has(String text) {
        return text.chars().anyMatch(c -> "*?[{\\".indexOf(c) >= 0);
    }

    public static Globs of(String glob) {
        StringBuilder regex = new StringBuilder();
        int braces = 0;
        boolean inSet = false;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (c == '\\' && i + 1 < glob.length()) {
                regex.append(Pattern.quote(String.valueOf(glob.charAt(++i))));
            } else if (inSet) {
                inSet = c != ']';
                regex.append(c == '!' && glob.charAt(i - 1) == '[' ? '^' : c);
            } else {
                inSet = c == '[';
                braces += c == '{' ? 1 : c == '}' && braces > 0 ? -1 : 0;
                regex.append(switch (c) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    case '[' -> "[";
                    case '{' -> "(?:";
                    case '}' -> ")";
                    case ',' -> braces > 0 ? "|" : ",";
                    default -> Pattern.quote(String.valueOf(c));
                });
            }
        }
        try {
            return new Globs(Pattern.compile(regex.toString(), Pattern.DOTALL));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("Illegal file pattern: " + e.getDescription() + " in " + glob, e);
        }
    }

    public boolean matches(String name) {
        return pattern.matcher(name).matches();
    }
}
