package io.firesteel.parser.command;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CacheTableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ClearCacheContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ManageResourceContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.RefreshResourceContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.RefreshTableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ResetConfigurationContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ResetQuotedConfigurationContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SetConfigurationContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SetQuotedConfigurationContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SetResetStatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SetTimeZoneContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SetVariableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.UncacheTableContext;

import io.firesteel.parser.Names;
import io.firesteel.parser.ParseErrors;
import io.firesteel.parser.Properties;
import io.firesteel.parser.QueryReader;
import io.firesteel.parser.Strings;
import io.firesteel.plan.command.SessionCommand.CacheTable;
import io.firesteel.plan.command.SessionCommand.ClearCache;
import io.firesteel.plan.command.SessionCommand.ManageResource;
import io.firesteel.plan.command.SessionCommand.RefreshPath;
import io.firesteel.plan.command.SessionCommand.RefreshTable;
import io.firesteel.plan.command.SessionCommand.ResetConf;
import io.firesteel.plan.command.SessionCommand.SetConf;
import io.firesteel.plan.command.SessionCommand.SetTimeZone;
import io.firesteel.plan.command.SessionCommand.UncacheTable;
import io.firesteel.plan.command.Statement;

/// SET, RESET, CACHE, REFRESH, ADD and LIST.
final class SessionReader implements StatementReader.CommandReader {
    private static final Pattern ASSIGNMENT = Pattern.compile("(?s)\\s*([^=\\s]+)\\s*=\\s*(.*?)\\s*;*");

    private final QueryReader queries;

    SessionReader(QueryReader queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Statement> read(StatementContext node) {
        return Optional.ofNullable(switch (node) {
            case CacheTableContext c -> new CacheTable(Names.parts(c.identifierReference()), c.LAZY() != null,
                    c.options == null
                            ? Map.of()
                            : Properties.read(c.options),
                    Optional.ofNullable(c.query()).map(queries::read), c.query() == null
                            ? ""
                            : Names.text(c.query()));
            case UncacheTableContext u -> new UncacheTable(Names.parts(u.identifierReference()), u.EXISTS() != null);
            case ClearCacheContext c -> new ClearCache();
            case RefreshTableContext r -> new RefreshTable(Names.parts(r.identifierReference()));
            case RefreshResourceContext r -> new RefreshPath(r.stringLit() != null
                    ? Strings.value(r.stringLit())
                    : rest(Names
                            .text(r)));
            case ManageResourceContext m ->
                new ManageResource(m.LIST() != null, Names.name(m.simpleIdentifier()), words(rest(
                        rest(Names.text(m)))));
            default -> null;
        });
    }

    Statement setting(SetResetStatementContext node) {
        return switch (node) {
            case SetTimeZoneContext z -> timeZone(z);
            case SetQuotedConfigurationContext q -> new SetConf(Optional.of(q.configKey() != null
                    ? Names.name(q.configKey())
                    : key(Names.text(q))), Optional.of(Names.name(q.configValue())), false);
            case SetConfigurationContext c -> set(c);
            case SetVariableContext v -> new VariableReader(queries).set(v);
            case ResetQuotedConfigurationContext r -> new ResetConf(Optional.of(Names.name(r.configKey())));
            case ResetConfigurationContext r ->
                new ResetConf(Optional.of(rest(Names.text(r))).filter(k -> !k.isEmpty()));
            default -> throw ParseErrors.unsupported(Names.text(node), node);
        };
    }

    private static Statement set(SetConfigurationContext node) {
        String text = rest(Names.text(node));
        if (node.configKey() != null) {
            int equals = text.indexOf('=');
            return new SetConf(Optional.of(Names.name(node.configKey())), equals < 0
                    ? Optional.empty()
                    : Optional.of(text.substring(equals + 1).strip()), false);
        }
        Matcher assignment = ASSIGNMENT.matcher(text);
        if (assignment.matches()) {
            return new SetConf(Optional.of(assignment.group(1)), Optional.of(assignment.group(2)), false);
        }
        if (text.isEmpty() || text.equalsIgnoreCase("-v")) {
            return new SetConf(Optional.empty(), Optional.empty(), !text.isEmpty());
        }
        if (text.split("\\s+").length > 1) {
            throw ParseErrors.at(ParseErrors.SYNTAX, Map.of("error", "'" + text + "'", "hint",
                    ": expected SET, SET key, or SET key=value; put a key with blanks in back quotes"), node);
        }
        return new SetConf(Optional.of(text), Optional.empty(), false);
    }

    private static Statement timeZone(SetTimeZoneContext node) {
        if (node.timezone() == null) {
            throw ParseErrors.unsupported("SET TIME ZONE with an interval", node);
        }
        return new SetTimeZone(node.timezone().LOCAL() != null
                ? ZoneId.systemDefault().getId()
                : Strings.value(node.timezone().stringLit()));
    }

    private static String key(String text) {
        String behind = rest(text);
        return behind.substring(0, behind.lastIndexOf('=')).strip();
    }

    /// All but the first word.
    private static String rest(String text) {
        String[] parts = text.strip().split("\\s+", 2);
        return parts.length < 2 ? "" : parts[1].strip();
    }

    private static List<String> words(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\s+"))
                        .map(w -> w.length() > 1 && (w.startsWith("'")
                                || w.startsWith("\"")) ? Strings.literal(w) : w)
                        .toList();
    }
}
