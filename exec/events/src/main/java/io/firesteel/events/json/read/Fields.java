package io.firesteel.events.json.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of one JSON object, asked for by name and kind. Older logs lack newer fields, so most have a value for when
/// they are absent; a field of another kind is an error that names it.
final class Fields {
    private final String where;
    private final Map<String, Object> values;

    Fields(String where, Map<String, Object> values) {
        this.where = where;
        this.values = values;
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    Object any(String name) {
        return values.get(name);
    }

    /// A required text.
    String text(String name) throws EventFormatException {
        return required(name, text(name, null));
    }

    String text(String name, String absent) throws EventFormatException {
        return switch (values.get(name)) {
            case null -> absent;
            case String text -> text;
            case Object other -> throw wrong(name, "text", other);
        };
    }

    Optional<String> optionalText(String name) throws EventFormatException {
        return Optional.ofNullable(text(name, null));
    }

    /// A required number.
    long number(String name) throws EventFormatException {
        required(name, values.get(name));
        return number(name, 0);
    }

    long number(String name, long absent) throws EventFormatException {
        Object value = values.get(name);
        return value == null ? absent : whole(name, value);
    }

    /// A required number of `int` size.
    int integer(String name) throws EventFormatException {
        required(name, values.get(name));
        return integer(name, 0);
    }

    int integer(String name, int absent) throws EventFormatException {
        long value = number(name, absent);
        if (value != (int) value) {
            throw wrong(name, "a 32-bit number", value);
        }
        return (int) value;
    }

    double decimal(String name, double absent) throws EventFormatException {
        return switch (values.get(name)) {
            case null -> absent;
            case Number number -> number.doubleValue();
            case Object other -> throw wrong(name, "a number", other);
        };
    }

    boolean flag(String name, boolean absent) throws EventFormatException {
        return switch (values.get(name)) {
            case null -> absent;
            case Boolean flag -> flag;
            case Object other -> throw wrong(name, "true or false", other);
        };
    }

    /// An object; one without fields when it is absent.
    Fields object(String name) throws EventFormatException {
        Object value = values.get(name);
        return new Fields(where + "." + name, value == null ? Map.of() : asObject(name, value));
    }

    /// The objects of a list; none when it is absent.
    List<Fields> objects(String name) throws EventFormatException {
        List<Fields> objects = new ArrayList<>();
        for (Object each : list(name)) {
            objects.add(new Fields(where + "." + name, asObject(name, each)));
        }
        return objects;
    }

    /// The objects under the names of an object.
    Map<String, Fields> objectsByName(String name) throws EventFormatException {
        Map<String, Fields> objects = new LinkedHashMap<>();
        for (String key : object(name).values.keySet()) {
            objects.put(key, object(name).object(key));
        }
        return objects;
    }

    List<Integer> integers(String name) throws EventFormatException {
        List<Integer> integers = new ArrayList<>();
        for (Object each : list(name)) {
            long value = whole(name, each);
            if (value != (int) value) {
                throw wrong(name, "32-bit numbers", value);
            }
            integers.add((int) value);
        }
        return integers;
    }

    List<String> texts(String name) throws EventFormatException {
        List<String> texts = new ArrayList<>();
        for (Object each : list(name)) {
            if (!(each instanceof String text)) {
                throw wrong(name, "a list of texts", each);
            }
            texts.add(text);
        }
        return texts;
    }

    /// Text by text, in order; scalars of other kinds as they print.
    Map<String, String> map(String name) throws EventFormatException {
        Map<String, String> map = new LinkedHashMap<>();
        for (Map.Entry<String, Object> each : object(name).values.entrySet()) {
            if (each.getValue() instanceof Map || each.getValue() instanceof List) {
                throw wrong(name + "." + each.getKey(), "text", each.getValue());
            }
            map.put(each.getKey(), String.valueOf(each.getValue()));
        }
        return map;
    }

    /// The values of a list; none when it is absent.
    List<?> list(String name) throws EventFormatException {
        return switch (values.get(name)) {
            case null -> List.of();
            case List<?> list -> list;
            case Object other -> throw wrong(name, "a list", other);
        };
    }

    long whole(String name, Object value) throws EventFormatException {
        if (value instanceof Long number) {
            return number;
        }
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 9e18) {
            return number.longValue();
        }
        throw wrong(name, "a whole number", value);
    }

    EventFormatException wrong(String name, String legal, Object value) {
        String shown = String.valueOf(value);
        return new EventFormatException("field " + where + "." + name + " must be " + legal + ", not "
                + (shown.length() > 60 ? shown.substring(0, 60) + "..." : shown));
    }

    private <T> T required(String name, T value) throws EventFormatException {
        if (value == null) {
            throw new EventFormatException("field " + where + "." + name + " is missing");
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> asObject(String name, Object value) throws EventFormatException {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw wrong(name, "an object", value);
    }
}
