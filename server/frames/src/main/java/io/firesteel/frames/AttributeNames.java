package io.firesteel.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;

/// Names such as `a.b` or `` `a.b`.c `` to their parts, as `col` and `table` take them.
public final class AttributeNames {
    private static final ErrorCondition SYNTAX = new ErrorCondition("INVALID_ATTRIBUTE_NAME_SYNTAX", "42601",
            ErrorKind.USER, "Syntax error in the attribute name: <name>. Check that backticks appear in pairs, a quoted"
                    + " string is a complete name part and use a backtick only inside quoted name parts.");

    private AttributeNames() {
    }

    public static List<String> parse(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        boolean ended = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (quoted) {
                if (c == '`' && i + 1 < name.length() && name.charAt(i + 1) == '`') {
                    part.append(c);
                    i++;
                } else if (c == '`') {
                    quoted = false;
                    ended = true;
                } else {
                    part.append(c);
                }
            } else if (c == '`' && part.isEmpty() && !ended) {
                quoted = true;
            } else if (c == '.') {
                if (i == 0 || i == name.length() - 1 || name.charAt(i - 1) == '.') {
                    throw FrameErrors.of(SYNTAX, Map.of("name", name));
                }
                parts.add(part.toString());
                part.setLength(0);
                ended = false;
            } else if (c == '`' || ended) {
                throw FrameErrors.of(SYNTAX, Map.of("name", name));
            } else {
                part.append(c);
            }
        }
        if (quoted) {
            throw FrameErrors.of(SYNTAX, Map.of("name", name));
        }
        parts.add(part.toString());
        return parts;
    }
}
