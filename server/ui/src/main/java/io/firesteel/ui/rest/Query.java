package io.firesteel.ui.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The parameters of a request, read by kind; a value that cannot be read is answered by name.
final class Query {
    private final Map<String, String> values;

    Query(Map<String, String> values) {
        this.values = values;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(v -> !v.isEmpty());
    }

    boolean flag(String name, boolean absent) {
        return text(name).map(v -> v.equalsIgnoreCase("true")).orElse(absent);
    }

    int number(String name, int absent) {
        try {
            return text(name).map(Integer::parseInt).orElse(absent);
        } catch (NumberFormatException e) {
            throw new RestError(400, "Bad value for parameter \"" + name + "\".  Expected a whole number, got \""
                    + values.get(name) + "\"");
        }
    }

    /// Constants by name, upper or lower case, separated by commas.
    <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (String each : text(name).map(t -> t.split(",")).orElse(new String[0])) {
            String wanted = each.strip().toUpperCase(Locale.ROOT);
            constants.add(Arrays.stream(type.getEnumConstants())
                    .filter(c -> c.name().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new RestError(404, "no " + name + " \"" + each + "\"; there are "
                            + Arrays.toString(type.getEnumConstants()))));
        }
        return constants;
    }

    double[] quantiles(double... absent) {
        if (text("quantiles").isEmpty()) {
            return absent;
        }
        String[] parts = text("quantiles").get().split(",");
        double[] quantiles = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            try {
                quantiles[i] = Double.parseDouble(parts[i].strip());
            } catch (NumberFormatException e) {
                quantiles[i] = Double.NaN;
            }
            if (!(quantiles[i] >= 0 && quantiles[i] <= 1)) {
                throw new RestError(400, "Bad value for parameter \"quantiles\".  Expected a double, got \"" + parts[i]
                        + "\"");
            }
        }
        return quantiles;
    }

    /// A number in a path.
    static int number(String part) {
        try {
            return Integer.parseInt(part);
        } catch (NumberFormatException e) {
            throw new RestError(404, "HTTP 404 Not Found");
        }
    }

    /// Refuses a path that goes on.
    static void end(List<String> path, int length) {
        if (path.size() > length) {
            throw new RestError(404, "HTTP 404 Not Found");
        }
    }
}
