package io.firesteel.sources.json;

import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;

import io.firesteel.sources.ReadMode;
import io.firesteel.sources.SourceOptions;
import io.firesteel.sources.lines.LineRules;

/// What a JSON source is told, with Spark's names and defaults (its `JSONOptions`).
///
/// @param factory makes parsers that forgive what the options say
record JsonOptions(SourceOptions all, LineRules lines, boolean multiLine, ReadMode mode, String corruptColumn,
        JsonFactory factory) {

    static JsonOptions of(Map<String, String> values) {
        SourceOptions o = new SourceOptions(values);
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(o.number("maxnestingdepth", StreamReadConstraints.DEFAULT_MAX_DEPTH))
                .maxNumberLength(o.number("maxnumlen", StreamReadConstraints.DEFAULT_MAX_NUM_LEN))
                .maxStringLength(o.number("maxstringlen", StreamReadConstraints.DEFAULT_MAX_STRING_LEN))
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                .configure(JsonReadFeature.ALLOW_JAVA_COMMENTS, o.flag("allowcomments", false))
                .configure(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES, o.flag("allowunquotedfieldnames", false))
                .configure(JsonReadFeature.ALLOW_SINGLE_QUOTES, o.flag("allowsinglequotes", true))
                .configure(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS, o.flag("allownumericleadingzeros", false))
                .configure(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, o.flag("allownonnumericnumbers", true))
                .configure(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                        o.flag("allowbackslashescapinganycharacter", false))
                .configure(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, o.flag("allowunquotedcontrolchars", false))
                .build();
        return new JsonOptions(o, LineRules.of(o, false), o.flag("multiline", false), o.mode(), o.corruptColumn(),
                factory);
    }
}
