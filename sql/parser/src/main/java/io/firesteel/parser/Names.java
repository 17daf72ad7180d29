package io.firesteel.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ErrorCapturingIdentifierContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ErrorIdentContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.IdentifierListContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.IdentifierReferenceContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.IdentifierSeqContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.MultipartIdentifierContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.QualifiedNameContext;

import io.firesteel.plan.Origin;

/// Identifiers, source texts and origins of parse-tree nodes.
public final class Names {

    private Names() {
    }

    public static Origin origin(ParserRuleContext node) {
        Token start = node.getStart();
        Token stop = node.getStop() == null ? start : node.getStop();
        return new Origin(start.getLine(), start.getCharPositionInLine(), start.getStartIndex(), stop.getStopIndex());
    }

    /// The node as it was written.
    public static String text(ParserRuleContext node) {
        Token start = node.getStart();
        Token stop = node.getStop();
        if (stop == null || stop.getStopIndex() < start.getStartIndex()) {
            return "";
        }
        return start.getInputStream().getText(Interval.of(start.getStartIndex(), stop.getStopIndex()));
    }

    /// From the first token of `from` to the end of `to`, as written.
    public static String text(Token from, ParserRuleContext to) {
        return from.getInputStream().getText(Interval.of(from.getStartIndex(), to.getStop().getStopIndex()));
    }

    public static String wholeText(ParserRuleContext node) {
        CharStream stream = node.getStart().getInputStream();
        return stream == null || stream.size() == 0 ? "" : stream.getText(Interval.of(0, stream.size() - 1));
    }

    /// The name that a single identifier node stands for, without its back quotes.
    public static String name(ParserRuleContext identifier) {
        String text = text(identifier);
        if (text.length() >= 2 && (text.charAt(0) == '`' && text.endsWith("`"))) {
            return text.substring(1, text.length() - 1).replace("``", "`");
        }
        if (text.length() >= 2 && text.charAt(0) == '"' && text.endsWith("\"")) {
            return text.substring(1, text.length() - 1).replace("\"\"", "\"");
        }
        return text;
    }

    public static String name(ErrorCapturingIdentifierContext node) {
        if (node.errorCapturingIdentifierExtra() instanceof ErrorIdentContext) {
            throw ParseErrors.at(ParseErrors.IDENTIFIER, Map.of("ident", text(node)), node);
        }
        return name(node.identifier());
    }

    public static List<String> parts(MultipartIdentifierContext node) {
        List<String> names = new ArrayList<>();
        for (ErrorCapturingIdentifierContext part : node.parts) {
            names.add(name(part));
        }
        return names;
    }

    public static List<String> parts(QualifiedNameContext node) {
        List<String> names = new ArrayList<>();
        node.identifier().forEach(part -> names.add(name(part)));
        return names;
    }

    public static List<String> parts(IdentifierReferenceContext node) {
        if (node.multipartIdentifier() == null) {
            throw ParseErrors.unsupported("IDENTIFIER(expression)", node);
        }
        return parts(node.multipartIdentifier());
    }

    public static List<String> list(IdentifierSeqContext node) {
        List<String> names = new ArrayList<>();
        node.ident.forEach(part -> names.add(name(part)));
        return names;
    }

    public static List<String> list(IdentifierListContext node) {
        return node == null ? List.of() : list(node.identifierSeq());
    }
}
