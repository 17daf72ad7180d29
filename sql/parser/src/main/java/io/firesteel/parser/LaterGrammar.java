package io.firesteel.parser;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What Spark's grammar has since the version whose classes are used here, so that a statement with it is refused by its name
/// and not for a word that stands where none was expected. Asked by [ErrorListener]; listed in `docs/reference/grammar.md`.
final class LaterGrammar {
    private static final List<Form> FORMS = List.of(form("ASOF JOIN", "", "ASOF\\s+JOIN\\b"),
            // Behind a table, the word is read as its alias, and the error comes later.
            form("ASOF JOIN", "\\bASOF\\s+JOIN\\b.*\\bMATCH_CONDITION\\s*\\(.*", ""),
            form("WITH ORDINALITY", "\\bWITH\\s+", "ORDINALITY\\b"),
            form("JSON_TABLE", "\\bJSON_TABLE\\s*\\(.*", "COLUMNS\\b"),
            form("COMMENT ON COLUMN", "^\\s*COMMENT\\s+ON\\s+", "COLUMN\\b"), form("AUTO CDC", "", "AUTO\\s+CDC\\b"),
            form("a table's version behind @", "[\\w`]", "@"), form("BIN BY", "\\bBIN\\s+", "BY\\b"));

    private LaterGrammar() {
    }

    /// One addition.
    ///
    /// @param before what the text before the word in question ends with
    /// @param at     what starts with that word
    private record Form(String name, Pattern before, Pattern at) {
    }

    private static Form form(String name, String before, String at) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
        return new Form(name, Pattern.compile(before + "$", flags), Pattern.compile(at, flags));
    }

    /// The addition that the word at this place belongs to.
    static Optional<String> at(String sql, int place) {
        if (place >= sql.length()) {
            return Optional.empty();
        }
        String before = sql.substring(0, place);
        String rest = sql.substring(place);
        return FORMS.stream()
                .filter(f -> f.at.matcher(rest).lookingAt() && f.before.matcher(before).find())
                .map(Form::name)
                .findFirst();
    }
}
