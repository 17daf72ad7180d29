package io.firesteel.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.NamedParameterMarkerContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PosParameterLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PositionalParameterMarkerRuleContext;

/// A place of a statement where a constant is to be put: `?` or `:name`.
///
/// @param name  empty for `?`
/// @param start index of the first character
/// @param stop  index of the last character, inclusive
public record Marker(Optional<String> name, int start, int stop) {

    /// The statement with every marker replaced by what `value` gives for it.
    public static String replace(String text, List<Marker> markers, Function<Marker, String> value) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Marker marker : markers) {
            out.append(text, done, marker.start()).append(value.apply(marker));
            done = marker.stop() + 1;
        }
        return out.append(text.substring(done)).toString();
    }

    static List<Marker> of(ParseTree tree) {
        List<Marker> found = new ArrayList<>();
        collect(tree, found);
        return found;
    }

    private static void collect(ParseTree node, List<Marker> found) {
        switch (node) {
            case PosParameterLiteralContext p -> found.add(at(p, Optional.empty()));
            case PositionalParameterMarkerRuleContext p -> found.add(at(p, Optional.empty()));
            case NamedParameterMarkerContext p -> found.add(at(p, Optional.of(Names.name(p.simpleIdentifier()))));
            default -> {
                for (int i = 0; i < node.getChildCount(); i++) {
                    collect(node.getChild(i), found);
                }
            }
        }
    }

    private static Marker at(ParserRuleContext node, Optional<String> name) {
        return new Marker(name, node.getStart().getStartIndex(), node.getStop().getStopIndex());
    }
}
