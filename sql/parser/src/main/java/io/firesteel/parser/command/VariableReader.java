package io.firesteel.parser.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser.AssignmentContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CreateVariableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DropVariableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ExecuteImmediateContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.MultipartIdentifierListContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SetVariableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.VisitExecuteImmediateContext;

import io.firesteel.parser.Names;
import io.firesteel.parser.ParseErrors;
import io.firesteel.parser.QueryReader;
import io.firesteel.parser.TypeReader;
import io.firesteel.plan.command.Statement;
import io.firesteel.plan.command.VariableCommand.DeclareVariables;
import io.firesteel.plan.command.VariableCommand.DropVariable;
import io.firesteel.plan.command.VariableCommand.ExecuteImmediate;
import io.firesteel.plan.command.VariableCommand.SetVariables;
import io.firesteel.plan.command.VariableCommand.SetVariablesFrom;
import io.firesteel.plan.unresolved.UnresolvedExpression;

/// DECLARE, SET VAR, DROP TEMPORARY VARIABLE and EXECUTE IMMEDIATE.
final class VariableReader implements StatementReader.CommandReader {
    private final QueryReader queries;

    VariableReader(QueryReader queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Statement> read(StatementContext node) {
        return Optional.ofNullable(switch (node) {
            case CreateVariableContext c -> declare(c);
            case DropVariableContext d -> new DropVariable(Names.parts(d.identifierReference()), d.EXISTS() != null);
            case VisitExecuteImmediateContext e -> execute(e.executeImmediate());
            default -> null;
        });
    }

    private Statement declare(CreateVariableContext node) {
        if (node.dataType() == null && node.variableDefaultExpression() == null) {
            throw ParseErrors.at(ParseErrors.VARIABLE, Map.of(), node);
        }
        return new DeclareVariables(node.identifierReferences.stream().map(Names::parts).toList(),
                node.REPLACE() != null,
                Optional.ofNullable(node.dataType()).map(TypeReader::type),
                Optional.ofNullable(node.variableDefaultExpression())
                        .map(d -> queries.expressions().read(d.expression())));
    }

    Statement set(SetVariableContext node) {
        if (node.query() != null) {
            return new SetVariablesFrom(names(node.multipartIdentifierList()), queries.read(node.query()));
        }
        List<List<String>> names = new ArrayList<>();
        List<UnresolvedExpression> values = new ArrayList<>();
        for (AssignmentContext one : node.assignmentList().assignment()) {
            names.add(Names.parts(one.key));
            values.add(queries.expressions().read(one.value));
        }
        return new SetVariables(names, values);
    }

    private Statement execute(ExecuteImmediateContext node) {
        return new ExecuteImmediate(queries.expressions().read(node.queryParam),
                node.targetVariable == null ? List.of() : names(node.targetVariable),
                node.executeImmediateUsing() == null
                        ? List.of()
                        : queries.expressions().named(node.executeImmediateUsing().params));
    }

    private static List<List<String>> names(MultipartIdentifierListContext node) {
        return node.multipartIdentifier().stream().map(Names::parts).toList();
    }
}
