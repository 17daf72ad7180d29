package io.firesteel.events;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the frames of the outermost throwable back from a printed stack trace: executors send text, events want frames.
final class StackText {
    private static final Pattern FRAME = Pattern
            .compile("\\s*at (?:[^\\s()]*/)?([^\\s()/]+)\\.([^\\s().]+)\\(([^()]*)\\)");

    private StackText() {
    }

    /// The frames up to the first cause; lines of another form (a message of several lines) are passed over.
    static List<StackFrame> frames(String printed) {
        List<StackFrame> frames = new ArrayList<>();
        for (String line : printed.lines().toList()) {
            if (line.startsWith("Caused by:")) {
                break;
            }
            Matcher m = FRAME.matcher(line);
            if (m.lookingAt()) {
                frames.add(frame(m.group(1), m.group(2), m.group(3)));
            }
        }
        return frames;
    }

    private static StackFrame frame(String type, String method, String place) {
        if (place.equals("Native Method")) {
            return new StackFrame(type, method, null, -2);
        }
        if (place.equals("Unknown Source") || place.isEmpty()) {
            return new StackFrame(type, method, null, -1);
        }
        int colon = place.lastIndexOf(':');
        try {
            return colon < 0
                    ? new StackFrame(type, method, place, -1)
                    : new StackFrame(type, method, place.substring(0, colon),
                            Integer.parseInt(place.substring(colon + 1)));
        } catch (NumberFormatException e) {
            return new StackFrame(type, method, place, -1);
        }
    }
}
