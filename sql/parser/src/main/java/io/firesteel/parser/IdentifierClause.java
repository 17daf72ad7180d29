package io.firesteel.parser;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CatalogIdentifierReferenceContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ExpressionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FunctionCallContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FunctionNameContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.IdentifierLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.IdentifierReferenceContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StringLitContext;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.types.SimpleType;

/// A place of a statement where a name is given by a constant expression: `IDENTIFIER(expression)`.
///
/// @param name  what gives the name
/// @param start index of the first character
/// @param stop  index of the last character, inclusive
public record IdentifierClause(UnresolvedExpression name, int start, int stop) {

    static List<IdentifierClause> of(ParseTree tree, ExpressionReader reader) {
        List<IdentifierClause> found = new ArrayList<>();
        collect(tree, reader, found);
        return found;
    }

    private static void collect(ParseTree node, ExpressionReader reader, List<IdentifierClause> found) {
        switch (node) {
            case IdentifierReferenceContext r when r.expression() != null -> found.add(at(r, r.expression(), reader));
            case CatalogIdentifierReferenceContext r when r.expression() != null ->
                found.add(at(r, r.expression(), reader));
            case IdentifierLiteralContext l -> found.add(at(l, l.stringLit()));
            case FunctionCallContext f when f.functionName().identFunc != null && f.functionName()
                    .IDENTIFIER_KW() != null && f.argument.size() == 1 && f.argument.getFirst().expression() != null ->
                found.add(at(f, f.argument.getFirst().expression(), reader));
            case FunctionNameContext n when n.expression() != null -> found.add(at(n, n.expression(), reader));
            default -> {
                for (int i = 0; i < node.getChildCount(); i++) {
                    collect(node.getChild(i), reader, found);
                }
            }
        }
    }

    private static IdentifierClause at(ParserRuleContext node, ExpressionContext name, ExpressionReader reader) {
        return new IdentifierClause(reader.read(name), node.getStart().getStartIndex(), node.getStop().getStopIndex());
    }

    private static IdentifierClause at(ParserRuleContext node, StringLitContext name) {
        return new IdentifierClause(new Literal(Strings.value(name), SimpleType.STRING, Names.origin(node)),
                node.getStart().getStartIndex(), node.getStop().getStopIndex());
    }
}
