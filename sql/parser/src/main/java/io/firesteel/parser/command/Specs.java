package io.firesteel.parser.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CommentSpecContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CreateFileFormatContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.GenericFileFormatContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.LocationSpecContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PartitionSpecContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PartitionValContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.RowFormatContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.RowFormatDelimitedContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.RowFormatSerdeContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StringLitContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.TableFileFormatContext;

import io.firesteel.parser.LiteralReader;
import io.firesteel.parser.Names;
import io.firesteel.parser.ParseErrors;
import io.firesteel.parser.Properties;
import io.firesteel.parser.Strings;
import io.firesteel.plan.command.DdlCommand.PartitionSpec;
import io.firesteel.plan.unresolved.UnresolvedExpression;

/// The clauses that several commands share: PARTITION, LOCATION, COMMENT, ROW FORMAT, STORED AS.
final class Specs {

    private Specs() {
    }

    static Optional<PartitionSpec> partition(PartitionSpecContext node) {
        if (node == null) {
            return Optional.empty();
        }
        Map<String, Optional<UnresolvedExpression>> values = new LinkedHashMap<>();
        for (PartitionValContext value : node.partitionVal()) {
            if (value.DEFAULT() != null) {
                throw ParseErrors.at(ParseErrors.DEFAULT_PARTITION, Map.of(), node);
            }
            String name = Names.name(value.identifier());
            Optional<UnresolvedExpression> constant = value.constant() == null
                    ? Optional.empty()
                    : Optional.of(LiteralReader.constant(value.constant()));
            if (values.put(name, constant) != null) {
                throw ParseErrors.at(ParseErrors.DUPLICATE_CLAUSES,
                        Map.of("clauseName", "the partition column " + name),
                        node);
            }
        }
        return Optional.of(new PartitionSpec(values));
    }

    static Optional<String> location(List<LocationSpecContext> nodes) {
        return single(nodes, "LOCATION").map(n -> Strings.value(n.stringLit()));
    }

    static Optional<String> comment(List<CommentSpecContext> nodes) {
        return single(nodes, "COMMENT").map(n -> Strings.value(n.stringLit()));
    }

    static <T extends org.antlr.v4.runtime.ParserRuleContext> Optional<T> single(List<T> nodes, String clause) {
        if (nodes.size() > 1) {
            throw ParseErrors.at(ParseErrors.DUPLICATE_CLAUSES, Map.of("clauseName", clause), nodes.get(1));
        }
        return nodes.stream().findFirst();
    }

    /// Hive's row format as the properties that its text SerDe knows; `serde` names another SerDe.
    static Map<String, String> rowFormat(RowFormatContext node) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (node) {
            case null -> {
                // Nothing was said.
            }
            case RowFormatDelimitedContext d -> {
                put(values, "field.delim", d.fieldsTerminatedBy);
                put(values, "escape.delim", d.escapedBy);
                put(values, "colelction.delim", d.collectionItemsTerminatedBy);
                put(values, "mapkey.delim", d.keysTerminatedBy);
                put(values, "line.delim", d.linesSeparatedBy);
                put(values, "serialization.null.format", d.nullDefinedAs);
                values.putIfAbsent("field.delim", "\u0001");
            }
            case RowFormatSerdeContext s -> {
                values.put("serde", Strings.value(s.name));
                if (s.props != null) {
                    values.putAll(Properties.read(s.props));
                }
            }
            default -> throw ParseErrors.unsupported(Names.text(node), node);
        }
        return values;
    }

    private static void put(Map<String, String> values, String key, StringLitContext node) {
        if (node != null) {
            values.put(key, Strings.value(node));
        }
    }

    /// The word of STORED AS, or the input format's class.
    static Optional<String> storedAs(CreateFileFormatContext node) {
        if (node == null) {
            return Optional.empty();
        }
        return switch (node.fileFormat()) {
            case GenericFileFormatContext g -> Optional.of(Names.name(g.simpleIdentifier()));
            case TableFileFormatContext t -> Optional.of(Strings.value(t.inFmt));
            case null, default -> throw ParseErrors.unsupported("STORED BY", node);
        };
    }
}
