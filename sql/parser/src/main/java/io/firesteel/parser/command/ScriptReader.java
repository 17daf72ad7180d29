package io.firesteel.parser.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.antlr.v4.runtime.ParserRuleContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.BeginEndCompoundBlockContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.BeginLabelContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CaseStatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CompoundBodyContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CompoundStatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ConditionValueContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CreateVariableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DeclareHandlerStatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DropVariableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.EndLabelContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ForStatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.IfElseStatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.LoopStatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.RepeatStatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SearchedCaseStatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SetStatementInsideSqlScriptContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SimpleCaseStatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SingleCompoundStatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StrictIdentifierContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.WhileStatementContext;

import io.firesteel.error.ErrorCondition;
import io.firesteel.parser.Names;
import io.firesteel.parser.ParseErrors;
import io.firesteel.parser.Strings;
import io.firesteel.plan.command.Script;
import io.firesteel.plan.command.ScriptStep;
import io.firesteel.plan.command.ScriptStep.Block;
import io.firesteel.plan.command.ScriptStep.Branch;
import io.firesteel.plan.command.ScriptStep.Cause;
import io.firesteel.plan.command.ScriptStep.CauseKind;
import io.firesteel.plan.command.ScriptStep.Handler;

import static io.firesteel.error.ErrorCondition.user;

/// `BEGIN … END` and what stands in it; labels are checked here. One per script.
public final class ScriptReader {
    private static final ErrorCondition LATE = user("INVALID_VARIABLE_DECLARATION.ONLY_AT_BEGINNING", "42K0M",
            "Invalid variable declaration: Variable <varName> can only be declared at the beginning of the compound.");
    private static final ErrorCondition NO_LABEL = user("INVALID_LABEL_USAGE.DOES_NOT_EXIST", "42K0L",
            "The usage of the label <labelName> is invalid: Label was used in the <statementType> statement, but the label"
                    + " does not belong to any surrounding block.");
    private static final ErrorCondition NO_LOOP = user("INVALID_LABEL_USAGE.ITERATE_IN_COMPOUND", "42K0L",
            "The usage of the label <labelName> is invalid: ITERATE statement cannot be used with a label that belongs to a"
                    + " compound (BEGIN...END) body.");
    private static final ErrorCondition MISMATCH = user("LABELS_MISMATCH", "42K0L",
            "Begin label <beginLabel> does not match the end label <endLabel>.");
    private static final ErrorCondition NO_BEGIN = user("END_LABEL_WITHOUT_BEGIN_LABEL", "42K0L",
            "End label <endLabel> can not exist without begin label.");
    private static final ErrorCondition TWICE = user("LABEL_ALREADY_EXISTS", "42K0L",
            "The label <label> already exists. Choose another name or rename the existing label.");
    private static final ErrorCondition CONTINUE = user("UNSUPPORTED_FEATURE.CONTINUE_EXCEPTION_HANDLER", "0A000",
            "The feature is not supported: CONTINUE exception handler is not supported. Use EXIT handler.");
    private static final ErrorCondition DROP = user("UNSUPPORTED_FEATURE.SQL_SCRIPTING_DROP_TEMPORARY_VARIABLE",
            "0A000",
            "The feature is not supported: DROP TEMPORARY VARIABLE is not supported within SQL scripts. To bypass this, use"
                    + " `EXECUTE IMMEDIATE 'DROP TEMPORARY VARIABLE ...'`.");

    private final List<Label> labels = new ArrayList<>();

    private record Label(String name, boolean loop) {
    }

    public Script read(SingleCompoundStatementContext node) {
        return new Script(block(Optional.empty(), node.compoundBody()));
    }

    private Block block(Optional<String> label, CompoundBodyContext body) {
        List<ScriptStep> steps = new ArrayList<>();
        List<Handler> handlers = new ArrayList<>();
        for (CompoundStatementContext node : statements(body)) {
            if (node.declareHandlerStatement() != null) {
                handlers.add(handler(node.declareHandlerStatement()));
            } else if (node.declareConditionStatement() == null) {
                boolean declares = node.statement() instanceof CreateVariableContext;
                if (declares && (!handlers.isEmpty() || !steps.isEmpty()
                        && !(steps.getLast() instanceof ScriptStep.Run r && r.sql().matches("(?is)declare\\b.*")))) {
                    throw ParseErrors.at(LATE, Map.of("varName", Names.text(node)), node);
                }
                steps.add(step(node));
            }
        }
        return new Block(label, steps, handlers);
    }

    private static List<CompoundStatementContext> statements(CompoundBodyContext body) {
        return body == null ? List.of() : body.compoundStatements;
    }

    private List<ScriptStep> steps(CompoundBodyContext body) {
        return List.of(block(Optional.empty(), body));
    }

    private ScriptStep step(CompoundStatementContext node) {
        if (node.statement() != null) {
            return statement(node.statement());
        }
        if (node.setStatementInsideSqlScript() != null) {
            return set(node.setStatementInsideSqlScript());
        }
        if (node.beginEndCompoundBlock() != null) {
            return block(node.beginEndCompoundBlock());
        }
        if (node.ifElseStatement() != null) {
            return choice(node.ifElseStatement());
        }
        if (node.caseStatement() != null) {
            return choice(node.caseStatement());
        }
        if (node.leaveStatement() != null) {
            return new ScriptStep.Leave(used("LEAVE", node.leaveStatement().strictIdentifier()).name());
        }
        if (node.iterateStatement() != null) {
            Label label = used("ITERATE", node.iterateStatement().strictIdentifier());
            if (!label.loop()) {
                throw ParseErrors.at(NO_LOOP, Map.of("labelName", label.name()), node);
            }
            return new ScriptStep.Iterate(label.name());
        }
        return loop(node);
    }

    private ScriptStep loop(CompoundStatementContext node) {
        if (node.whileStatement() != null) {
            WhileStatementContext w = node.whileStatement();
            Optional<String> label = enter(w.beginLabel(), w.endLabel(), true);
            return leave(label, new ScriptStep.Loop(label, Optional.of(Names.text(w.booleanExpression())),
                    Optional.empty(), steps(w.compoundBody())));
        }
        if (node.repeatStatement() != null) {
            RepeatStatementContext r = node.repeatStatement();
            Optional<String> label = enter(r.beginLabel(), r.endLabel(), true);
            return leave(label, new ScriptStep.Loop(label, Optional.empty(),
                    Optional.of(Names.text(r.booleanExpression())), steps(r.compoundBody())));
        }
        if (node.loopStatement() != null) {
            LoopStatementContext l = node.loopStatement();
            Optional<String> label = enter(l.beginLabel(), l.endLabel(), true);
            return leave(label,
                    new ScriptStep.Loop(label, Optional.empty(), Optional.empty(), steps(l.compoundBody())));
        }
        if (node.forStatement() != null) {
            ForStatementContext f = node.forStatement();
            Optional<String> label = enter(f.beginLabel(), f.endLabel(), true);
            Optional<String> row = Optional.ofNullable(f.strictIdentifier()).map(ScriptReader::name);
            return leave(label, new ScriptStep.ForEach(label, row, Names.text(f.query()), steps(f.compoundBody())));
        }
        throw ParseErrors.unsupported(Names.text(node) + " in a script", node);
    }

    private Block block(BeginEndCompoundBlockContext node) {
        Optional<String> label = enter(node.beginLabel(), node.endLabel(), false);
        return leave(label, block(label, node.compoundBody()));
    }

    private static ScriptStep statement(StatementContext node) {
        if (node instanceof DropVariableContext) {
            throw ParseErrors.at(DROP, Map.of(), node);
        }
        return new ScriptStep.Run(Names.text(node));
    }

    /// Within a script SET is about variables alone.
    private static ScriptStep set(SetStatementInsideSqlScriptContext node) {
        return new ScriptStep.Run("SET VAR" + Names.text(node).substring("SET".length()));
    }

    private ScriptStep choice(IfElseStatementContext node) {
        List<Branch> branches = new ArrayList<>();
        for (int i = 0; i < node.booleanExpression().size(); i++) {
            branches.add(new Branch(Names.text(node.booleanExpression(i)), steps(node.conditionalBodies.get(i))));
        }
        return new ScriptStep.Choice(branches, node.elseBody == null ? List.of() : steps(node.elseBody));
    }

    private ScriptStep choice(CaseStatementContext node) {
        List<Branch> branches = new ArrayList<>();
        CompoundBodyContext otherwise;
        switch (node) {
            case SearchedCaseStatementContext s -> {
                for (int i = 0; i < s.conditions.size(); i++) {
                    branches.add(new Branch(Names.text(s.conditions.get(i)), steps(s.conditionalBodies.get(i))));
                }
                otherwise = s.elseBody;
            }
            case SimpleCaseStatementContext s -> {
                for (int i = 0; i < s.conditionExpressions.size(); i++) {
                    branches.add(new Branch("(" + Names.text(s.caseVariable) + ") = (" + Names.text(
                            s.conditionExpressions.get(i)) + ")", steps(s.conditionalBodies.get(i))));
                }
                otherwise = s.elseBody;
            }
            default -> throw ParseErrors.unsupported("this form of CASE", node);
        }
        return new ScriptStep.Choice(branches, otherwise == null ? List.of() : steps(otherwise));
    }

    private Handler handler(DeclareHandlerStatementContext node) {
        if (node.CONTINUE() != null) {
            throw ParseErrors.at(CONTINUE, Map.of(), node);
        }
        List<Cause> causes = node.conditionValues().cvList.stream().map(ScriptReader::cause).toList();
        ScriptStep step = node.beginEndCompoundBlock() != null
                ? block(node.beginEndCompoundBlock())
                : node.statement() != null ? statement(node.statement()) : set(node.setStatementInsideSqlScript());
        return new Handler(causes, step);
    }

    private static Cause cause(ConditionValueContext node) {
        if (node.sqlStateValue() != null) {
            return new Cause(CauseKind.STATE, Strings.value(node.sqlStateValue().stringLit()).toUpperCase(Locale.ROOT));
        }
        if (node.SQLEXCEPTION() != null) {
            return new Cause(CauseKind.ANY, "");
        }
        return node.FOUND() != null
                ? new Cause(CauseKind.NOT_FOUND, "")
                : new Cause(CauseKind.CONDITION, String.join(".", Names.parts(node.multipartIdentifier()))
                        .toUpperCase(
                                Locale.ROOT));
    }

    private static String name(StrictIdentifierContext node) {
        return Names.name(node).toLowerCase(Locale.ROOT);
    }

    private Optional<String> enter(BeginLabelContext begin, EndLabelContext end, boolean loop) {
        if (begin == null) {
            if (end != null) {
                throw ParseErrors.at(NO_BEGIN, Map.of("endLabel", Names.text(end)), end);
            }
            return Optional.empty();
        }
        String label = name(begin.strictIdentifier());
        if (end != null && !name(end.strictIdentifier()).equals(label)) {
            throw ParseErrors.at(MISMATCH, Map.of("beginLabel", label, "endLabel", Names.text(end)), end);
        }
        if (labels.stream().anyMatch(l -> l.name().equals(label))) {
            throw ParseErrors.at(TWICE, Map.of("label", label), begin);
        }
        labels.add(new Label(label, loop));
        return Optional.of(label);
    }

    private <T> T leave(Optional<String> label, T made) {
        label.ifPresent(l -> labels.removeLast());
        return made;
    }

    private Label used(String statement, StrictIdentifierContext node) {
        String label = name(node);
        ParserRuleContext place = node;
        return labels.stream()
                .filter(l -> l.name().equals(label))
                .findFirst()
                .orElseThrow(() -> ParseErrors.at(NO_LABEL, Map.of("labelName", label, "statementType", statement),
                        place));
    }
}
