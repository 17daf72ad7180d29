package io.firesteel.parser.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ColDefinitionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ColDefinitionOptionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CreateUserDefinedFunctionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DropFunctionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StatementContext;

import io.firesteel.parser.Names;
import io.firesteel.parser.ParseErrors;
import io.firesteel.parser.QueryReader;
import io.firesteel.parser.TypeReader;
import io.firesteel.plan.command.FunctionCommand.CreateFunction;
import io.firesteel.plan.command.FunctionCommand.DropFunction;
import io.firesteel.plan.command.Statement;
import io.firesteel.plan.unresolved.SqlFunction;
import io.firesteel.plan.unresolved.SqlFunction.Parameter;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.ScalarSubquery;
import io.firesteel.types.DataType;

/// CREATE FUNCTION … RETURN and DROP FUNCTION.
final class FunctionReader implements StatementReader.CommandReader {
    private final QueryReader queries;

    FunctionReader(QueryReader queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Statement> read(StatementContext node) {
        return Optional.ofNullable(switch (node) {
            case CreateUserDefinedFunctionContext c -> create(c);
            case DropFunctionContext d -> new DropFunction(Names.parts(d.identifierReference()), d.TEMPORARY() != null,
                    d.EXISTS() != null);
            default -> null;
        });
    }

    private Statement create(CreateUserDefinedFunctionContext node) {
        boolean ifNotExists = node.EXISTS() != null;
        if (ifNotExists && node.REPLACE() != null) {
            throw ParseErrors.at(ParseErrors.FUNCTION_REPLACE, Map.of(), node);
        }
        if (ifNotExists && node.TEMPORARY() != null) {
            throw ParseErrors.at(ParseErrors.FUNCTION_TEMPORARY, Map.of(), node);
        }
        node.routineCharacteristics().routineLanguage().forEach(l -> {
            if (l.SQL() == null) {
                throw ParseErrors.unsupported("CREATE FUNCTION with " + Names.text(l), l);
            }
        });
        // Without columns the grammar takes TABLE for the name of a type.
        boolean bare = node.dataType() != null && Names.text(node.dataType()).equalsIgnoreCase("TABLE");
        boolean table = node.TABLE() != null || bare;
        if (table && node.query() == null) {
            throw ParseErrors.at(ParseErrors.FUNCTION_QUERY, Map.of("name", Names.text(node.identifierReference())),
                    node);
        }
        Optional<DataType> returns = table
                ? Optional.ofNullable(node.returnParams).map(TypeReader::columns)
                : Optional.ofNullable(node.dataType()).map(TypeReader::type);
        SqlFunction function = new SqlFunction(parameters(node), returns,
                table ? Optional.empty() : Optional.of(value(node)),
                table ? Optional.of(queries.read(node.query())) : Optional.empty());
        return new CreateFunction(Names.parts(node.identifierReference()), node.TEMPORARY() != null,
                node.REPLACE() != null, ifNotExists, function, Names.text(node));
    }

    private UnresolvedExpression value(CreateUserDefinedFunctionContext node) {
        return node.query() == null
                ? queries.expressions().read(node.expression())
                : new ScalarSubquery(queries.read(node.query()), Names.origin(node.query()));
    }

    private List<Parameter> parameters(CreateUserDefinedFunctionContext node) {
        List<Parameter> parameters = new ArrayList<>();
        if (node.parameters == null) {
            return parameters;
        }
        Set<String> names = new HashSet<>();
        for (ColDefinitionContext column : node.parameters.colDefinition()) {
            Parameter parameter = parameter(column);
            if (!names.add(parameter.name().toLowerCase(Locale.ROOT))) {
                throw ParseErrors.at(ParseErrors.FUNCTION_PARAMETER_TWICE, Map.of("names", parameter.name()), column);
            }
            boolean defaults = !parameters.isEmpty() && parameters.getLast().otherwise().isPresent();
            if (defaults && parameter.otherwise().isEmpty()) {
                throw ParseErrors.at(ParseErrors.FUNCTION_DEFAULT_PLACE, Map.of("name", parameter.name()), column);
            }
            parameters.add(parameter);
        }
        return parameters;
    }

    private Parameter parameter(ColDefinitionContext node) {
        Optional<UnresolvedExpression> otherwise = Optional.empty();
        for (ColDefinitionOptionContext option : node.colDefinitionOption()) {
            if (option.defaultExpression() != null) {
                otherwise = Optional.of(queries.expressions().read(option.defaultExpression().expression()));
            } else if (option.commentSpec() == null) {
                throw ParseErrors.unsupported("the parameter option " + Names.text(option), option);
            }
        }
        return new Parameter(Names.name(node.colName), TypeReader.type(node.dataType()), otherwise);
    }
}
