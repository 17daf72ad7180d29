package io.firesteel.error;

import java.util.Map;

/// One error condition: its Spark name, SQLSTATE, kind and message template. Declared as constants of an `XErrors` class
/// beside the code that throws it.
///
/// @param name     Spark's condition name, or one of ours in the same style where Spark has none
/// @param sqlState five characters, or empty
/// @param kind     who has to act
/// @param template the message, with `<parameter>` placeholders
public record ErrorCondition(String name, String sqlState, ErrorKind kind, String template) {

    public ErrorCondition {
        if (name.isBlank() || !(sqlState.isEmpty() || sqlState.length() == 5)) {
            throw new IllegalArgumentException("bad error condition " + name + " / " + sqlState);
        }
    }

    /// A condition that the user has to act on.
    public static ErrorCondition user(String name, String sqlState, String template) {
        return new ErrorCondition(name, sqlState, ErrorKind.USER, template);
    }

    /// A reason without the stack of another process, which servers of Hadoop put into their messages.
    public static String withoutFrames(String reason) {
        int frames = reason.indexOf("\n\tat ");
        return frames < 0 ? reason : reason.substring(0, frames).strip();
    }

    /// `sentence` without its full stop, as a parameter of a message that has one.
    public static String part(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /// The whole message with every placeholder replaced; a missing parameter is a programmer error.
    public String format(Map<String, String> parameters) {
        StringBuilder text = new StringBuilder("[").append(name).append("] ");
        int at = 0;
        while (true) {
            int open = template.indexOf('<', at);
            int close = open < 0 ? -1 : template.indexOf('>', open);
            if (close < 0) {
                break;
            }
            String key = template.substring(open + 1, close);
            text.append(template, at, open);
            if (parameters.containsKey(key)) {
                text.append(parameters.get(key));
            } else if (key.matches("[a-zA-Z][a-zA-Z0-9]*")) {
                throw new IllegalStateException("error condition " + name + " lacks parameter " + key);
            } else {
                text.append(template, open, close + 1);
            }
            at = close + 1;
        }
        text.append(template, at, template.length());
        if (!sqlState.isEmpty()) {
            text.append(" SQLSTATE: ").append(sqlState);
        }
        return text.toString();
    }
}
