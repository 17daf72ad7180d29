package io.firesteel.parser;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ExpressionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ExpressionPropertyContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ExpressionPropertyListContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ExpressionPropertyWithKeyAndEqualsContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ExpressionPropertyWithKeyNoEqualsContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PropertyContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PropertyKeyContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PropertyListContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PropertyWithKeyAndEqualsContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PropertyWithKeyNoEqualsContext;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;

/// `(key = value, …)` lists of OPTIONS, TBLPROPERTIES and their like.
public final class Properties {

    private Properties() {
    }

    public static Map<String, String> read(PropertyListContext node) {
        Map<String, String> values = new LinkedHashMap<>();
        for (PropertyContext property : node.property()) {
            switch (property) {
                case PropertyWithKeyAndEqualsContext p -> put(values, p.key.propertyKey() != null
                        ? key(p.key.propertyKey())
                        : Strings.value(p.key.stringLit()), p.value == null ? null : Strings.value(p.value), p);
                case PropertyWithKeyNoEqualsContext p -> put(values, p.key.propertyKey() != null
                        ? key(p.key.propertyKey())
                        : Strings.literal(p.key.singleStringLit()), p.value == null ? null : Strings.value(p.value), p);
                default -> throw ParseErrors.unsupported(Names.text(property), property);
            }
        }
        return values;
    }

    public static Map<String, String> read(ExpressionPropertyListContext node, ExpressionReader expressions) {
        Map<String, String> values = new LinkedHashMap<>();
        for (ExpressionPropertyContext property : node.expressionProperty()) {
            String key;
            ExpressionContext written;
            switch (property) {
                case ExpressionPropertyWithKeyAndEqualsContext p -> {
                    key = p.key.propertyKey() != null ? key(p.key.propertyKey()) : Strings.value(p.key.stringLit());
                    written = p.value;
                }
                case ExpressionPropertyWithKeyNoEqualsContext p -> {
                    key = p.key.propertyKey() != null
                            ? key(p.key.propertyKey())
                            : Strings.literal(p.key.singleStringLit());
                    written = p.value;
                }
                default -> throw ParseErrors.unsupported(Names.text(property), property);
            }
            UnresolvedExpression value = written == null ? null : expressions.read(written);
            if (value != null && !(value instanceof Literal)) {
                throw ParseErrors.unsupported("an option value that is no constant (" + Names.text(property) + ")",
                        property);
            }
            Object constant = value == null ? null : ((Literal) value).value();
            put(values, key, constant == null ? null : constant.toString(), property);
        }
        return values;
    }

    private static void put(Map<String, String> values, String key, String value,
            org.antlr.v4.runtime.ParserRuleContext node) {
        if (values.containsKey(key)) {
            throw ParseErrors.at(ParseErrors.DUPLICATE_CLAUSES, Map.of("clauseName", "the key " + key), node);
        }
        values.put(key, value == null ? "" : value);
    }

    public static String key(PropertyKeyContext node) {
        return String.join(".", node.errorCapturingIdentifier().stream().map(Names::name).toList());
    }
}
