package io.firesteel.operators.function.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/// A path of `get_json_object` (Hive's subset of JSONPath): fields, positions and `[*]`.
///
/// @param text  as written
/// @param steps field names (String), positions (Integer) or [#ANY]; null for text that is no path
record JsonPath(String text, List<Object> steps) {
    private static final Object ANY = new Object();
    private static final Pattern STEP = Pattern.compile(
            "\\.([^.\\[]+)|\\['([^']*)'\\]|\\[(\\d{1,9})\\]|(\\[\\*\\])");

    /// How matches below a wildcard are collected.
    private enum Style {
        RAW, QUOTED, FLAT
    }

    static JsonPath of(String text) {
        if (!text.startsWith("$")) {
            return new JsonPath(text, null);
        }
        List<Object> steps = new ArrayList<>();
        Matcher m = STEP.matcher(text);
        int at = 1;
        while (at < text.length()) {
            m.region(at, text.length());
            if (!m.lookingAt()) {
                return new JsonPath(text, null);
            }
            if (m.group(1) != null) {
                steps.add(m.group(1));
            } else if (m.group(2) != null) {
                steps.add(m.group(2));
            } else {
                steps.add(m.group(3) != null ? Integer.valueOf(m.group(3)) : ANY);
            }
            at = m.end();
        }
        return new JsonPath(text, steps);
    }

    boolean wild() {
        return steps.contains(ANY);
    }

    /// What the path leads to, or null.
    JsonNode find(JsonNode root) {
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        return root != null && !root.isMissingNode() && collect(root, 0, Style.RAW, found) ? found.get(0) : null;
    }

    private boolean collect(JsonNode node, int i, Style style, ArrayNode out) {
        if (i == steps.size()) {
            if (style == Style.FLAT && node.isArray()) {
                boolean any = false;
                for (JsonNode e : node) {
                    any |= collect(e, i, style, out);
                }
                return any;
            }
            out.add(node);
            return true;
        }
        Object step = steps.get(i);
        if (step instanceof String name) {
            JsonNode child = node.isObject() ? node.get(name) : null;
            return child != null && !child.isNull() && collect(child, i + 1, style, out);
        }
        if (!node.isArray()) {
            return false;
        }
        if (step instanceof Integer at) {
            boolean wildNext = i + 1 < steps.size() && steps.get(i + 1) == ANY;
            return node.get(at) != null && collect(node.get(at), i + 1, wildNext ? Style.QUOTED : style, out);
        }
        return all(node, i, style, out);
    }

    /// A wildcard: one match stands alone, several become an array; a second wildcard in a row flattens.
    private boolean all(JsonNode node, int i, Style style, ArrayNode out) {
        boolean twice = i + 1 < steps.size() && steps.get(i + 1) == ANY;
        Style inner = twice || style == Style.FLAT ? Style.FLAT : Style.QUOTED;
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        boolean any = false;
        for (JsonNode e : node) {
            any |= collect(e, twice ? i + 2 : i + 1, inner, found);
        }
        if (!any) {
            return false;
        }
        out.add(found.size() == 1 && !twice && style != Style.QUOTED ? found.get(0) : found);
        return true;
    }
}
