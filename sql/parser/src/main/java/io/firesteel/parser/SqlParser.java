package io.firesteel.parser;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.apache.spark.sql.catalyst.parser.SqlBaseLexer;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser;

import io.firesteel.parser.command.ScriptReader;
import io.firesteel.parser.command.StatementReader;
import io.firesteel.plan.Origin;
import io.firesteel.plan.command.Statement;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.types.DataType;
import io.firesteel.types.StructType;

/// SQL text to [Statement]s. Made once per session; safe for several threads. Prediction is SLL first and LL only where
/// that fails, as most statements never need the slower mode.
public final class SqlParser {
    private static final Pattern BEGIN = Pattern.compile("\\bbegin\\b", Pattern.CASE_INSENSITIVE);

    private final Options options;

    /// What the session may change about the grammar.
    ///
    /// @param ansiKeywords         reserved words of the SQL standard are reserved (`spark.sql.ansi.enforceReservedKeywords`)
    /// @param doubleQuotedIdentifiers `"a"` is a name (`spark.sql.ansi.doubleQuotedIdentifiers`)
    /// @param legacySetOperations  INTERSECT binds no tighter than UNION (`spark.sql.legacy.setopsPrecedence.enabled`)
    /// @param exponentAsDecimal    `1e3` is a decimal (`spark.sql.legacy.exponentLiteralAsDecimal.enabled`)
    public record Options(boolean ansiKeywords, boolean doubleQuotedIdentifiers, boolean legacySetOperations,
            boolean exponentAsDecimal) {
        public static final Options DEFAULT = new Options(false, false, false, false);
    }

    public SqlParser(Options options) {
        this.options = options;
    }

    public SqlParser() {
        this(Options.DEFAULT);
    }

    /// One statement or script, with or without a final semicolon; a [ParseException] says where it stops being one.
    public Statement parseStatement(String sql) {
        return run(sql, p -> p.getTokenStream().LA(1) == SqlBaseParser.BEGIN
                ? new ScriptReader().read(p.singleCompoundStatement())
                : new StatementReader().read(p.singleStatement()));
    }

    /// Whether a text begins as a script does, with BEGIN.
    public boolean isScript(String sql) {
        if (!BEGIN.matcher(sql).find()) {
            return false;
        }
        SqlBaseLexer lexer = new SqlBaseLexer(new UpperCaseStream(CharStreams.fromString(sql)));
        lexer.removeErrorListeners();
        Token first = lexer.nextToken();
        while (first.getChannel() != Token.DEFAULT_CHANNEL) {
            first = lexer.nextToken();
        }
        return first.getType() == SqlBaseLexer.BEGIN;
    }

    /// The parameter markers of a statement, in the order of the text.
    public List<Marker> parameterMarkers(String sql) {
        return run(sql, p -> Marker.of(p.singleStatement()));
    }

    /// The IDENTIFIER clauses of a statement, in the order of the text.
    public List<IdentifierClause> identifierClauses(String sql) {
        return run(sql, p -> IdentifierClause.of(p.singleStatement(), new QueryReader().expressions()));
    }

    /// A name of one or more parts.
    public List<String> parseName(String name) {
        return run(name, p -> Names.parts(p.singleMultipartIdentifier().multipartIdentifier()));
    }

    /// One query.
    public UnresolvedPlan parseQuery(String sql) {
        return run(sql, p -> new QueryReader().read(p.singleQuery().query()));
    }

    /// One expression, perhaps with AS.
    public UnresolvedExpression parseExpression(String sql) {
        return run(sql, p -> new QueryReader().expressions().named(p.singleExpression().namedExpression()));
    }

    /// A type's name.
    public DataType parseDataType(String sql) {
        return run(sql, p -> TypeReader.type(p.singleDataType().dataType()));
    }

    /// A column list such as `a INT, b STRING`.
    public StructType parseColumns(String sql) {
        return run(sql, p -> TypeReader.columns(p.singleTableSchema().colTypeList()));
    }

    private <T> T run(String sql, Function<SqlBaseParser, T> read) {
        return LargeStack.call(() -> twoStage(sql, read),
                e -> ParseErrors.at(ParseErrors.TOO_DEEP, Map.of(), Origin.NONE, sql));
    }

    private <T> T twoStage(String sql, Function<SqlBaseParser, T> read) {
        if (sql.isBlank()) {
            throw ParseErrors.at(ParseErrors.EMPTY, Map.of(), Origin.NONE, sql);
        }
        SqlBaseLexer lexer = new SqlBaseLexer(new UpperCaseStream(CharStreams.fromString(sql)));
        ErrorListener errors = new ErrorListener(sql);
        lexer.removeErrorListeners();
        lexer.addErrorListener(errors);
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        SqlBaseParser parser = new SqlBaseParser(tokens);
        parser.legacy_setops_precedence_enabled = options.legacySetOperations;
        parser.legacy_exponent_literal_as_decimal_enabled = options.exponentAsDecimal;
        parser.SQL_standard_keyword_behavior = options.ansiKeywords;
        parser.double_quoted_identifiers = options.doubleQuotedIdentifiers;
        parser.removeErrorListeners();
        parser.addErrorListener(errors);
        try {
            parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
            return read.apply(parser);
        } catch (ParseException | ParseCancellationException sll) {
            tokens.seek(0);
            parser.reset();
            parser.getInterpreter().setPredictionMode(PredictionMode.LL);
            return read.apply(parser);
        }
    }
}
