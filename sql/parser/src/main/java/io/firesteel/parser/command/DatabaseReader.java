package io.firesteel.parser.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CommentNamespaceContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CreateNamespaceContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DropNamespaceContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SetNamespaceLocationContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SetNamespacePropertiesContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.UseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.UseNamespaceContext;

import io.firesteel.parser.Names;
import io.firesteel.parser.Properties;
import io.firesteel.parser.Strings;
import io.firesteel.plan.command.DdlCommand.AlterDatabase;
import io.firesteel.plan.command.DdlCommand.CommentOn;
import io.firesteel.plan.command.DdlCommand.CreateDatabase;
import io.firesteel.plan.command.DdlCommand.DropDatabase;
import io.firesteel.plan.command.SessionCommand.UseDatabase;
import io.firesteel.plan.command.Statement;

/// CREATE, ALTER, DROP and USE of databases (namespaces, schemas).
final class DatabaseReader implements StatementReader.CommandReader {

    @Override
    public Optional<Statement> read(StatementContext node) {
        return Optional.ofNullable(switch (node) {
            case CreateNamespaceContext c -> new CreateDatabase(Names.parts(c.identifierReference()),
                    c.EXISTS() != null, Specs
                            .comment(c.commentSpec()),
                    Specs.location(c.locationSpec()), Specs.single(c.propertyList(),
                            "DBPROPERTIES").map(Properties::read).orElse(Map.of()));
            case SetNamespacePropertiesContext s ->
                new AlterDatabase(Names.parts(s.identifierReference()), Properties.read(s
                        .propertyList()), Optional.empty());
            case SetNamespaceLocationContext s ->
                new AlterDatabase(Names.parts(s.identifierReference()), Map.of(), Specs
                        .location(List.of(s.locationSpec())));
            case DropNamespaceContext d -> new DropDatabase(Names.parts(d.identifierReference()), d.EXISTS() != null, d
                    .CASCADE() != null);
            case UseContext u -> new UseDatabase(Names.parts(u.identifierReference()));
            case UseNamespaceContext u -> new UseDatabase(Names.parts(u.identifierReference()));
            case CommentNamespaceContext c -> new CommentOn(Names.parts(c.identifierReference()), true, c.comment()
                    .stringLit() == null ? Optional.empty() : Optional.of(Strings.value(c.comment().stringLit())));
            default -> null;
        });
    }
}
