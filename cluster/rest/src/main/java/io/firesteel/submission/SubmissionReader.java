package io.firesteel.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

import io.firesteel.conf.ConfParsers;

/// Reads a `CreateSubmissionRequest`, of a stranger: what is not as it should be is an error that names it.
final class SubmissionReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxNumberLength(100)
                    .maxStringLength(4 << 20)
                    .build())
            .build();
    private static final String ACTION = "CreateSubmissionRequest";
    private static final long MIB = 1L << 20;
    private static final int LARGEST_COUNT = 100_000;
    private static final String LEGAL = "Sent is one JSON object with the texts 'action', 'appResource', 'mainClass' and"
            + " 'clientSparkVersion', the array 'appArgs', and the objects 'sparkProperties' and 'environmentVariables'.";
    /// How Jackson ends a message with a place in words of its own.
    private static final Pattern OWN_PLACE = Pattern.compile(" \\([^()]*\\[Source: .*", Pattern.DOTALL);

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> maps = new LinkedHashMap<>();
    private final Set<String> unknown = new TreeSet<>();
    private List<String> arguments = List.of();

    private SubmissionReader() {
    }

    /// What was read.
    ///
    /// @param unknown fields that mean nothing here, sorted
    record Read(SubmissionRequest request, List<String> unknown) {
    }

    /// The request of `body`, or an error with the condition `SUBMISSION.MALFORMED`.
    static Read read(byte[] body) {
        SubmissionReader reader = new SubmissionReader();
        try (JsonParser json = JSON.createParser(body)) {
            reader.object(json);
            if (json.nextToken() != null) {
                throw malformed("something follows the JSON object");
            }
        } catch (JsonProcessingException e) {
            throw malformed("it is no JSON" + place(e) + ": " + words(e) + ". " + LEGAL);
        } catch (IOException e) {
            throw malformed(String.valueOf(e.getMessage()));
        }
        return reader.checked();
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ")";
    }

    private static String words(JsonProcessingException e) {
        return OWN_PLACE.matcher(String.valueOf(e.getOriginalMessage())).replaceFirst("");
    }

    private void object(JsonParser json) throws IOException {
        JsonToken first = json.nextToken();
        if (first != JsonToken.START_OBJECT) {
            throw malformed((first == null ? "it is empty. " : "it is no JSON object. ") + LEGAL);
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "action", "appResource", "mainClass", "clientSparkVersion", "message" -> {
                    if (value != JsonToken.VALUE_NULL) {
                        texts.put(name, scalar(json, name));
                    }
                }
                case "appArgs" -> arguments = array(json, name);
                case "sparkProperties", "environmentVariables" -> maps.put(name, map(json, name));
                default -> {
                    unknown.add(name);
                    json.skipChildren();
                }
            }
        }
    }

    private static String scalar(JsonParser json, String name) throws IOException {
        if (!json.currentToken().isScalarValue() || json.currentToken() == JsonToken.VALUE_NULL) {
            throw malformed("'" + name + "' has to be a text");
        }
        return json.getText();
    }

    private static List<String> array(JsonParser json, String name) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return List.of();
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw malformed("'" + name + "' has to be an array of texts");
        }
        List<String> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(scalar(json, name));
            if (values.size() > LARGEST_COUNT) {
                throw malformed("'" + name + "' has more than " + LARGEST_COUNT + " entries");
            }
        }
        return values;
    }

    private static Map<String, String> map(JsonParser json, String name) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return values;
        }
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw malformed("'" + name + "' has to be an object of texts");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            values.put(key, scalar(json, name + "." + key));
            if (values.size() > LARGEST_COUNT) {
                throw malformed("'" + name + "' has more than " + LARGEST_COUNT + " entries");
            }
        }
        return values;
    }

    private Read checked() {
        if (!texts.containsKey("action")) {
            throw malformed("Action field not found in JSON");
        }
        if (!texts.get("action").equals(ACTION)) {
            throw malformed("Received message of unexpected type " + texts.get("action") + "; here it is " + ACTION);
        }
        if (!texts.containsKey("clientSparkVersion")) {
            throw invalid("'clientSparkVersion' is missing in message CreateSubmissionRequest.");
        }
        Map<String, String> properties = maps.get("sparkProperties");
        if (properties == null) {
            throw invalid("No Spark properties set!");
        }
        if (texts.getOrDefault("appResource", "").isBlank()) {
            throw invalid("'appResource' is missing in message CreateSubmissionRequest.");
        }
        property(properties, "spark.driver.supervise", "boolean", ConfParsers::bool);
        property(properties, "spark.driver.cores", "numeric", SubmissionReader::count);
        property(properties, "spark.cores.max", "numeric", SubmissionReader::count);
        property(properties, "spark.driver.memory", "memory", SubmissionReader::mebibytes);
        property(properties, "spark.executor.memory", "memory", SubmissionReader::mebibytes);
        return new Read(new SubmissionRequest(texts.get("appResource"), texts.getOrDefault("mainClass", ""), arguments,
                properties, maps.getOrDefault("environmentVariables", Map.of()), texts.get("clientSparkVersion")),
                List.copyOf(unknown));
    }

    /// Reads a value to see whether that is possible.
    private interface Parser {
        Object parse(String text);
    }

    private static Object count(String text) {
        int count = ConfParsers.integer(text);
        if (count < 1) {
            throw new OutOfRange("a whole number above 0");
        }
        return count;
    }

    private static Object mebibytes(String text) {
        long size = ConfParsers.bytes(text, MIB);
        if (size < MIB) {
            throw new OutOfRange("a size of at least 1m, such as 512m or 2g");
        }
        return size;
    }

    /// A value of the right kind that cannot be.
    private static final class OutOfRange extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        OutOfRange(String legal) {
            super(legal);
        }
    }

    private static void property(Map<String, String> properties, String key, String kind, Parser parser) {
        String value = properties.get(key);
        if (value != null) {
            try {
                parser.parse(value.strip());
            } catch (OutOfRange e) {
                throw invalid("Property '" + key + "' must be " + e.getMessage() + ": actual was '" + value + "'.");
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw invalid("Property '" + key + "' expected " + kind + " value: actual was '" + value + "'.");
            }
        }
    }

    private static RuntimeException invalid(String why) {
        return malformed("Validation of message CreateSubmissionRequest failed! " + why);
    }

    private static RuntimeException malformed(String why) {
        return SubmissionErrors.error(SubmissionErrors.MALFORMED, "why", why);
    }
}
