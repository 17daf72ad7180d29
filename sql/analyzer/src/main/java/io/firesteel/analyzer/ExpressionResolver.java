package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.firesteel.analyzer.scope.Environment;
import io.firesteel.analyzer.scope.Names;
import io.firesteel.analyzer.scope.Scope;
import io.firesteel.analyzer.session.CatalogLookup.Routine;
import io.firesteel.analyzer.value.OperatorForms;
import io.firesteel.analyzer.value.Origins;
import io.firesteel.analyzer.value.PrettyNames;
import io.firesteel.analyzer.value.SessionFunctions;
import io.firesteel.analyzer.value.TypedLiterals;
import io.firesteel.analyzer.value.WithinGroup;
import io.firesteel.error.FiresteelException;
import io.firesteel.functions.Coercion;
import io.firesteel.functions.FunctionDefinition;
import io.firesteel.functions.FunctionDefinition.Kind;
import io.firesteel.functions.FunctionErrors;
import io.firesteel.functions.HigherOrderFunctions;
import io.firesteel.plan.Origin;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.CaseWhen;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.LambdaVariable;
import io.firesteel.plan.logical.PlanExpressions;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.BoundAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.ExistsSubquery;
import io.firesteel.plan.unresolved.UnresolvedExpression.InSubquery;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.plan.unresolved.UnresolvedExpression.NamedArgument;
import io.firesteel.plan.unresolved.UnresolvedExpression.ScalarSubquery;
import io.firesteel.plan.unresolved.UnresolvedExpression.TypedLiteral;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCase;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCast;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedField;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedIn;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedLambda;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedParameter;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedRegex;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedStar;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedSubscript;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedWindow;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;

/// Types one expression over one scope. Made per scope by the plan resolvers.
final class ExpressionResolver {
    private final AnalysisRun run;
    private final Names names;
    private final Environment environment;
    private final WindowResolver windows = new WindowResolver(this);

    ExpressionResolver(AnalysisRun run, Scope scope, Environment environment) {
        this(run, new Names(scope, environment, run.catalog(), Map.of(), Map.of(), Map.of()), environment);
    }

    private ExpressionResolver(AnalysisRun run, Names names, Environment environment) {
        this.run = run;
        this.names = names;
        this.environment = environment;
    }

    /// This, with names that are tried when no column fits: aliases of the same SELECT list.
    ExpressionResolver withAliases(Map<String, Expression> aliases) {
        return new ExpressionResolver(run, names.withAliases(aliases), environment);
    }

    /// This, with names that are tried before the columns: the output of the SELECT list for HAVING and ORDER BY.
    ExpressionResolver preferring(Map<String, Expression> outputs) {
        return new ExpressionResolver(run, names.preferring(outputs), environment);
    }

    /// This, inside of a lambda with these parameters.
    ExpressionResolver withVariables(List<LambdaVariable> variables) {
        return new ExpressionResolver(run, names.withVariables(variables), environment);
    }

    private ExpressionResolver withoutPreferred() {
        return names.preferred().isEmpty()
                ? this
                : new ExpressionResolver(run, names.preferring(Map.of()), environment);
    }

    AnalysisRun run() {
        return run;
    }

    Environment environment() {
        return environment;
    }

    Coercion coercion() {
        return run.coercion();
    }

    Scope scope() {
        return names.scope();
    }

    Expression resolve(UnresolvedExpression e) {
        Origin origin = Origins.of(e);
        try {
            return dispatch(e);
        } catch (AnalysisException located) {
            throw located;
        } catch (FiresteelException plain) {
            throw new AnalysisException(plain, origin);
        }
    }

    /// The names of output columns in this scope.
    PrettyNames pretty() {
        return new PrettyNames(run.session().zone(), e -> {
            try {
                return resolve(e).type();
            } catch (FiresteelException unknown) {
                // A part that cannot stand alone, as the variable of a lambda: its type is not asked for.
                return null;
            }
        }, name -> names.shown(name, run.session().zone()),
                e -> e instanceof UnresolvedStar s
                        ? Stars.columns(s, names.scope(), this).stream().map(Stars::name).toList()
                        : run.outer(e),
                f -> run.functions().find(f.name().getLast()).isPresent()
                        ? f
                        : run.catalog().routine(f.name()).map(r -> RoutineResolver.shown(f, r)).orElse(f),
                windows::spec);
    }

    List<Expression> all(List<UnresolvedExpression> list) {
        List<Expression> resolved = new ArrayList<>(list.size());
        list.forEach(e -> resolved.add(resolve(e)));
        return resolved;
    }

    private Expression dispatch(UnresolvedExpression e) {
        return switch (e) {
            case Literal l -> new Expression.Literal(l.value(), l.type());
            case TypedLiteral l -> TypedLiterals.value(l, run.session().zone());
            case UnresolvedAttribute a -> names.resolve(a.name(), a.origin());
            case BoundAttribute b -> names.bound(b.attribute());
            case UnresolvedFunction f -> function(f);
            case UnresolvedCast c -> coercion().explicitCast(resolve(c.child()), c.type(), c.tryCast()
                    ? EvalMode.TRY
                    : coercion().mode());
            case UnresolvedCase c -> caseWhen(c);
            case UnresolvedNamed n -> resolve(n.child());
            case UnresolvedIn in -> in(in);
            case UnresolvedSubscript s -> subscript(s);
            case UnresolvedField f -> Names.field(resolve(f.base()), f.field(), names.scope(), f.origin());
            case UnresolvedWindow w -> windows.resolve(w);
            case InSubquery q -> new SubqueryResolver(this).in(q);
            case ExistsSubquery q -> new SubqueryResolver(this).exists(q);
            case ScalarSubquery q -> new SubqueryResolver(this).scalar(q);
            case NamedArgument n ->
                throw AnalysisErrors.unsupported("the named argument " + n.name(), Origins.of(n.value()));
            case UnresolvedParameter p -> throw AnalysisErrors.of(AnalysisErrors.PARAMETER,
                    Map.of("name", p.name()
                            .orElse(
                                    "_" + p.position())),
                    p.origin());
            case UnresolvedStar s ->
                throw AnalysisErrors.of(AnalysisErrors.STAR_USAGE, Map.of("prettyName", "expression"), s
                        .origin());
            case UnresolvedLambda l ->
                throw AnalysisErrors.unsupported("a lambda outside of a higher-order function", Origins.of(
                        e));
            case UnresolvedRegex r -> throw AnalysisErrors.of(AnalysisErrors.STAR_USAGE, Map.of("prettyName", "regular"
                    + " expression '" + r.pattern() + "'"), Origin.NONE);
        };
    }

    /// An element, a value, or the field that a text names.
    private Expression subscript(UnresolvedSubscript s) {
        Expression base = resolve(s.base());
        boolean rows = base.type() instanceof StructType
                || base.type() instanceof ArrayType a && a.elementType() instanceof StructType;
        if (rows && s.index() instanceof Literal l && l.value() instanceof String field) {
            return Names.field(base, field, names.scope(), s.origin());
        }
        if (!base.type().isNested() && base.type() != SimpleType.NULL) {
            throw AnalysisErrors.of(AnalysisErrors.NO_FIELDS, Map.of("base", PrettyNames.of(s.base()), "other",
                    base.type().sql()), s.origin());
        }
        return run.functions()
                .bind(new FunctionDefinition.Call("subscript", List.of(base, resolve(s.index())), false, null,
                        coercion()));
    }

    /// The call of a generator, which stands alone.
    Expression generator(UnresolvedFunction f) {
        FunctionDefinition definition = run.functions().find(f.name().getLast()).orElse(null);
        return definition != null && definition.kind() == Kind.GENERATOR ? call(f, definition, false) : resolve(f);
    }

    Expression function(UnresolvedFunction written) {
        UnresolvedFunction f = OperatorForms.plain(written);
        String name = f.name().getLast().toLowerCase(Locale.ROOT);
        Optional<Expression> fact = SessionFunctions.find(name, f.arguments().size(), run.session());
        if (fact.isPresent()) {
            return fact.get();
        }
        Optional<FunctionDefinition> builtin = run.functions().find(name);
        Optional<Routine> routine = builtin.isPresent() ? Optional.empty() : run.catalog().routine(f.name());
        if (routine.isPresent()) {
            return new RoutineResolver(this).scalar(f, routine.get());
        }
        FunctionDefinition definition = builtin.orElseThrow(() -> new AnalysisException(run.functions()
                .unknown(String.join(".", f.name())), f.origin()));
        if (definition.kind() == Kind.WINDOW) {
            throw AnalysisErrors.of(AnalysisErrors.NO_OVER, Map.of("funcName", "\"" + name + "()\""), f.origin());
        }
        if (definition.kind() == Kind.GENERATOR) {
            throw AnalysisErrors.of(AnalysisErrors.NESTED_GENERATOR, Map.of("expression", PrettyNames.of(f)),
                    f.origin());
        }
        if (definition.kind() != Kind.AGGREGATE && (f.distinct() || f.filter().isPresent())) {
            throw AnalysisErrors.of(AnalysisErrors.FUNCTION_SYNTAX, Map.of("prettyName", name, "syntax", f.distinct()
                    ? "DISTINCT"
                    : "FILTER clause"), f.origin());
        }
        return call(f, definition, false);
    }

    /// A call without its window; the arguments of a window's function may hold aggregates of their own.
    Expression call(UnresolvedFunction written, FunctionDefinition definition, boolean window) {
        UnresolvedFunction f = WithinGroup.plain(written);
        ExpressionResolver inner = definition.kind() == Kind.AGGREGATE && !window ? withoutPreferred() : this;
        List<Expression> arguments = inner.arguments(f, definition);
        Expression filter = f.filter().map(inner::having).orElse(null);
        if (definition.kind() == Kind.AGGREGATE && arguments.stream()
                .anyMatch(a -> a.contains(e -> e instanceof Expression.WindowCall))) {
            throw AnalysisErrors.unsupported("a window function inside of an aggregate function", f.origin());
        }
        String name = definition.name().equals("struct") ? "named_struct" : f.name().getLast();
        Expression bound = run.functions()
                .bind(new FunctionDefinition.Call(name, arguments, f.distinct(), filter,
                        coercion()));
        if (!window && definition.kind() == Kind.AGGREGATE
                && bound.contains(e -> e instanceof AggregateCall outer && outer
                        .children()
                        .stream()
                        .anyMatch(ExpressionResolver::aggregates))) {
            throw AnalysisErrors.of(AnalysisErrors.NESTED_AGGREGATE, Map.of(), f.origin());
        }
        if (f.ignoreNulls().orElse(false) && bound instanceof AggregateCall a
                && (a.function().equals("first") || a.function()
                        .equals("last"))) {
            return a.withChildren(List.of(a.arguments().getFirst(), Expression.Literal.TRUE));
        }
        return bound;
    }

    /// Whether an expression aggregates; a window over its input does not.
    private static boolean aggregates(Expression e) {
        return e instanceof AggregateCall || !(e instanceof Expression.WindowCall) && e.children()
                .stream()
                .anyMatch(ExpressionResolver::aggregates);
    }

    private List<Expression> arguments(UnresolvedFunction f, FunctionDefinition definition) {
        if (HigherOrderFunctions.takesLambda(definition.name()) && f.arguments()
                .stream()
                .anyMatch(
                        a -> a instanceof UnresolvedLambda)) {
            return new LambdaResolver(this, f, definition.name()).arguments();
        }
        List<Expression> list = new ArrayList<>();
        for (UnresolvedExpression argument : f.arguments()) {
            if (argument instanceof UnresolvedStar star) {
                // count(*) counts rows; elsewhere a star stands for all columns.
                if (definition.name().equals("count") && f.arguments().size() == 1 && star.target().isEmpty()) {
                    list.add(new Expression.Literal(1, SimpleType.INTEGER));
                } else {
                    for (Expression column : Stars.columns(star, names.scope(), this)) {
                        if (definition.name().equals("struct")) {
                            list.add(new Expression.Literal(Stars.name(column), SimpleType.STRING));
                        }
                        list.add(column);
                    }
                }
            } else if (definition.name().equals("struct")) {
                list.add(new Expression.Literal(fieldName(argument, list.size() / 2), SimpleType.STRING));
                list.add(resolve(argument));
            } else {
                list.add(resolve(argument));
            }
        }
        return list;
    }

    private static String fieldName(UnresolvedExpression argument, int index) {
        return switch (argument) {
            case UnresolvedNamed n -> n.names().getFirst();
            case UnresolvedAttribute a -> a.name().getLast();
            case UnresolvedField g -> g.field();
            default -> "col" + (index + 1);
        };
    }

    private Expression caseWhen(UnresolvedCase c) {
        List<Expression> conditions = c.branches().stream().map(b -> when(b.condition())).toList();
        List<Expression> values = new ArrayList<>(c.branches().stream().map(b -> resolve(b.result())).toList());
        c.otherwise().ifPresent(o -> values.add(resolve(o)));
        List<Expression> unified = unify("CASE", values, c.origin());
        boolean hasElse = c.otherwise().isPresent();
        return new CaseWhen(conditions, unified.subList(0, conditions.size()), hasElse ? unified.getLast() : null,
                unified
                        .getFirst()
                        .type(),
                !hasElse || unified.stream().anyMatch(Expression::nullable));
    }

    /// A condition of CASE, which unlike others takes neither text nor an untyped null.
    private Expression when(UnresolvedExpression e) {
        Expression resolved = resolve(e);
        if (resolved.type() != SimpleType.BOOLEAN) {
            throw new AnalysisException(FunctionErrors.argument(PrettyNames.of(e), 0, "boolean", resolved.type()),
                    Origins.of(e));
        }
        return resolved;
    }

    private Expression in(UnresolvedIn in) {
        List<Expression> all = new ArrayList<>(List.of(resolve(in.value())));
        in.list().forEach(e -> all.add(resolve(e)));
        List<Expression> unified = unify("IN", all, in.origin());
        return new FunctionCall("in", unified, SimpleType.BOOLEAN, unified.stream().anyMatch(Expression::nullable),
                EvalMode.ANSI);
    }

    List<Expression> unify(String what, List<Expression> list, Origin origin) {
        List<DataType> types = list.stream().map(Expression::type).toList();
        DataType type = coercion().common(types)
                .orElseThrow(() -> new AnalysisException(FunctionErrors.different(what, types), origin));
        return list.stream().map(e -> coercion().cast(e, type)).toList();
    }

    /// The condition of HAVING and FILTER, where Spark takes a text that says a boolean.
    Expression having(UnresolvedExpression e) {
        Expression resolved = resolve(e);
        return resolved.type().isText() ? coercion().cast(resolved, SimpleType.BOOLEAN) : bool(e, resolved);
    }

    /// An expression that has to be a boolean.
    Expression condition(UnresolvedExpression e) {
        return bool(e, resolve(e));
    }

    private static Expression bool(UnresolvedExpression e, Expression resolved) {
        if (resolved.type() != SimpleType.BOOLEAN) {
            String text = PrettyNames.of(e);
            throw AnalysisErrors.of(AnalysisErrors.CONDITION_TYPE,
                    Map.of("sqlExpr", text, "filter", "\"" + text + "\"", "type",
                            "\"" + resolved.type().sql() + "\""),
                    Origins.of(e));
        }
        return resolved;
    }

    /// The attributes that an expression uses of its own input, its subqueries included.
    static List<AttributeReference> references(Expression e) {
        List<AttributeReference> found = new ArrayList<>();
        e.forEach(x -> {
            if (x instanceof AttributeReference a) {
                found.add(a);
            } else if (x instanceof Expression.SubqueryExpression s) {
                found.addAll(PlanExpressions.outer(s.plan()));
            }
        });
        return found;
    }
}
