package io.firesteel.rules;

import java.util.LinkedHashMap;
import java.util.Map;

/// All rules over sources by their name in test reports.
public final class HouseRules {

    private HouseRules() {
    }

    /// In the order in which a reader would want to know.
    public static Map<String, Rule> all() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("dependencies point downwards", new FloorRule());
        rules.put("sizes", new SizeRule());
        rules.put("documentation", new DocumentationRule());
        rules.put("no static state", new StaticStateRule());
        rules.put("no var", new NoVarRule());
        return rules;
    }
}
