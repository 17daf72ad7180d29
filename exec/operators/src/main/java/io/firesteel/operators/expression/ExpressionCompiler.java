package io.firesteel.operators.expression;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import io.firesteel.operators.cast.Casts;
import io.firesteel.operators.cast.RowCast;
import io.firesteel.operators.expression.lambda.ArrayLambdaEvaluator;
import io.firesteel.operators.expression.lambda.FoldEvaluator;
import io.firesteel.operators.expression.lambda.LambdaBody;
import io.firesteel.operators.expression.lambda.MapLambdaEvaluator;
import io.firesteel.operators.expression.lambda.MapZipEvaluator;
import io.firesteel.operators.expression.lambda.SortEvaluator;
import io.firesteel.operators.function.FunctionBodies;
import io.firesteel.operators.function.LikeFunction;
import io.firesteel.plan.bound.BoundCall;
import io.firesteel.plan.bound.BoundCase;
import io.firesteel.plan.bound.BoundCast;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.BoundLambda;
import io.firesteel.plan.bound.BoundLambdaVariable;
import io.firesteel.plan.bound.BoundLiteral;
import io.firesteel.plan.bound.BoundParameter;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.Kind;
import io.firesteel.vector.VectorFunction;
import io.firesteel.vector.kernel.Comparison;

/// Turns bound expressions into evaluators for one worker. Operators, comparisons, conditionals and casts are its own;
/// all other functions come from the registry it is given.
public final class ExpressionCompiler {
    private static final int SHARED_DEPTH = 12;

    private final FunctionBodies bodies;
    private final IntFunction<Object> parameters;
    private final LambdaScope scope;
    private final Map<BoundExpression, Integer> uses = new HashMap<>();
    private final Map<BoundExpression, SharedEvaluator> shared = new HashMap<>();

    /// @param bodies     function bodies of the SQL floor
    /// @param parameters values of [BoundParameter]s by id; an `IllegalArgumentException` for one that is not there
    public ExpressionCompiler(FunctionBodies bodies, IntFunction<Object> parameters) {
        this(bodies, parameters, null);
    }

    private ExpressionCompiler(FunctionBodies bodies, IntFunction<Object> parameters, LambdaScope scope) {
        this.bodies = bodies;
        this.parameters = parameters;
        this.scope = scope;
    }

    /// A compiler for expressions without parameters.
    public ExpressionCompiler(FunctionBodies bodies) {
        this(bodies, id -> {
            throw ExpressionErrors.noParameter(id);
        });
    }

    public List<Evaluator> compileAll(List<BoundExpression> expressions) {
        return expressions.stream().map(this::compile).toList();
    }

    /// Compiles expressions that are evaluated over the same batches: what occurs in several of them is computed once.
    public List<Evaluator> compileShared(List<BoundExpression> expressions) {
        expressions.forEach(e -> count(e, 0));
        return compileAll(expressions);
    }

    private void count(BoundExpression e, int depth) {
        if (depth < SHARED_DEPTH && (e instanceof BoundCall || e instanceof BoundCast)
                && uses.merge(e, 1, Integer::sum) == 1) {
            e.children().forEach(x -> count(x, depth + 1));
        }
    }

    public Evaluator compile(BoundExpression expression) {
        if (uses.isEmpty() || !(expression instanceof BoundCall || expression instanceof BoundCast)
                || uses.getOrDefault(expression, 0) < 2) {
            return compileNew(expression);
        }
        SharedEvaluator known = shared.get(expression);
        if (known == null) {
            known = new SharedEvaluator(compileNew(expression));
            shared.put(expression, known);
        }
        return known;
    }

    private Evaluator compileNew(BoundExpression expression) {
        return switch (expression) {
            case BoundColumn c when scope != null -> scope.column(c);
            case BoundColumn c -> new ColumnEvaluator(c.ordinal(), c.type());
            case BoundLiteral l -> new ConstantEvaluator(l.value(), l.type());
            case BoundParameter p -> new ConstantEvaluator(parameters.apply(p.id()), p.type());
            case BoundCast c -> cast(c);
            case BoundCase c -> new BranchEvaluator(c.type(), compileAll(c.conditions()), compileAll(c.values()),
                    c.otherwise() == null ? null : compile(c.otherwise()));
            case BoundCall c -> call(c);
            case BoundLambda l -> throw ExpressionErrors.noFunction("lambda", l.type().sql());
            case BoundLambdaVariable v when scope != null -> scope.column(v);
            case BoundLambdaVariable v ->
                throw ExpressionErrors.noFunction("lambda variable " + v.name(), v.type().sql());
        };
    }

    private Evaluator cast(BoundCast c) {
        Evaluator child = compile(c.child());
        if (child.type().equals(c.type())) {
            return child;
        }
        ZoneId zone = c.zone() == null || c.zone().isEmpty() ? ZoneId.of("UTC") : ZoneId.of(c.zone(), ZoneId.SHORT_IDS);
        RowCast cast = Casts.of(child.type(), c.type(), c.mode(), zone);
        Evaluator result = new CastEvaluator(child, c.type(), cast);
        return child instanceof ConstantEvaluator constant ? folded(constant, result) : result;
    }

    /// The cast of a literal is done once.
    private static Evaluator folded(ConstantEvaluator constant, Evaluator cast) {
        if (constant.value() == null) {
            return new ConstantEvaluator(null, cast.type());
        }
        io.firesteel.vector.Batch none = new io.firesteel.vector.Batch();
        none.setSize(1);
        return new ConstantEvaluator(cast.evaluate(none, null, 1).get(0), cast.type());
    }

    private Evaluator call(BoundCall c) {
        ArithmeticOp op = ArithmeticOp.of(c.function());
        if (op != null && c.arguments().size() == 2) {
            Evaluator arithmetic = arithmetic(op, c);
            if (arithmetic != null) {
                return arithmetic;
            }
        }
        Comparison comparison = comparison(c.function());
        if (comparison != null) {
            return new CompareEvaluator(comparison, compile(c.arguments().get(0)), compile(c.arguments().get(1)));
        }
        return switch (c.function()) {
            case "and", "or" -> logic(c);
            case "not", "!" -> new NotEvaluator(compile(c.arguments().getFirst()));
            case "<=>" -> new NullSafeEqualEvaluator(compile(c.arguments().get(0)), compile(c.arguments().get(1)));
            case "isnull" -> new NullTestEvaluator(compile(c.arguments().getFirst()), NullTestEvaluator.Test.NULL);
            case "isnotnull" ->
                new NullTestEvaluator(compile(c.arguments().getFirst()), NullTestEvaluator.Test.NOT_NULL);
            case "isnan" -> new NullTestEvaluator(compile(c.arguments().getFirst()), NullTestEvaluator.Test.NAN);
            case "coalesce", "ifnull", "nvl" -> new CoalesceEvaluator(c.type(), compileAll(c.arguments()));
            case "if" -> new BranchEvaluator(c.type(), List.of(compile(c.arguments().get(0))),
                    List.of(compile(c.arguments().get(1))), compile(c.arguments().get(2)));
            case "in" -> in(c);
            case "negative" -> new NegateEvaluator(compile(c.arguments().getFirst()), false, c.mode());
            case "abs" -> new NegateEvaluator(compile(c.arguments().getFirst()), true, c.mode());
            case "like", "startswith", "endswith", "contains" -> pattern(c);
            case "transform", "filter", "exists", "forall", "zip_with" -> {
                int last = c.arguments().size() - 1;
                yield new ArrayLambdaEvaluator(c.function(),
                        compileAll(c.arguments().subList(0, last)).toArray(Evaluator[]::new),
                        lambda(c.arguments().get(last)), c.type());
            }
            case "transform_keys", "transform_values", "map_filter" -> new MapLambdaEvaluator(c.function(),
                    compile(c.arguments().getFirst()), lambda(c.arguments().get(1)), c.type());
            case "map_zip_with" -> new MapZipEvaluator(compile(c.arguments().get(0)), compile(c.arguments().get(1)),
                    lambda(c.arguments().get(2)), c.type());
            case "aggregate" -> fold(c);
            case "array_sort" -> c.arguments().size() == 1
                    ? function(c)
                    : new SortEvaluator(compile(c.arguments().getFirst()), lambda(c.arguments().get(1)));
            case "get_struct_field" -> new FieldEvaluator(compile(c.arguments().get(0)),
                    ((Number) ((BoundLiteral) c.arguments().get(1)).value()).intValue());
            default -> function(c);
        };
    }

    private static Comparison comparison(String function) {
        return switch (function) {
            case "=", "==" -> Comparison.EQ;
            case "<>", "!=" -> Comparison.NE;
            case "<" -> Comparison.LT;
            case "<=" -> Comparison.LE;
            case ">" -> Comparison.GT;
            case ">=" -> Comparison.GE;
            default -> null;
        };
    }

    private Evaluator arithmetic(ArithmeticOp op, BoundCall c) {
        Evaluator left = compile(c.arguments().get(0));
        Evaluator right = compile(c.arguments().get(1));
        if (left.type() instanceof DecimalType && right.type() instanceof DecimalType) {
            return new DecimalEvaluator(op, c.type(), left, right, c.mode());
        }
        if (c.type() == SimpleType.DOUBLE || c.type() == SimpleType.FLOAT) {
            return left.type().equals(c.type()) && right.type().equals(c.type())
                    ? new FloatingEvaluator(op, c.type(), left, right, c.mode())
                    : null;
        }
        boolean numbers = left.type().isIntegral() && right.type().isIntegral() && c.type().isIntegral();
        boolean intervals = left.type().equals(right.type()) && left.type().equals(c.type()) && !c.type().isText();
        return numbers
                || intervals && io.firesteel.vector.Kind.of(c.type()).compareTo(io.firesteel.vector.Kind.LONG) <= 0
                        ? new IntegerEvaluator(op, c.type(), left, right, c.mode())
                        : null;
    }

    /// Nested ANDs (or ORs) become one node, so that depth does not grow with their number.
    private Evaluator logic(BoundCall c) {
        boolean and = c.function().equals("and");
        List<Evaluator> operands = new ArrayList<>();
        List<BoundExpression> open = new ArrayList<>(c.arguments().reversed());
        while (!open.isEmpty()) {
            BoundExpression e = open.removeLast();
            if (e instanceof BoundCall inner && inner.function().equals(c.function())) {
                open.addAll(inner.arguments().reversed());
            } else {
                operands.add(compile(e));
            }
        }
        return new LogicEvaluator(and, operands);
    }

    private LambdaBody lambda(BoundExpression e) {
        BoundLambda lambda = (BoundLambda) e;
        LambdaScope inner = new LambdaScope(this, lambda);
        Evaluator body = new ExpressionCompiler(bodies, parameters, inner).compile(lambda.body());
        return new LambdaBody(lambda, body, inner.captured());
    }

    private Evaluator fold(BoundCall c) {
        Evaluator initial = compile(c.arguments().get(1));
        LambdaBody merge = lambda(c.arguments().get(2));
        if (Kind.of(merge.type()) != Kind.of(initial.type())) {
            throw ExpressionErrors.noFunction("aggregate", initial.type().sql() + " merged to " + merge.type().sql());
        }
        return new FoldEvaluator(compile(c.arguments().getFirst()), initial, merge,
                c.arguments().size() > 3 ? lambda(c.arguments().get(3)) : null);
    }

    private Evaluator in(BoundCall c) {
        Evaluator child = compile(c.arguments().getFirst());
        List<BoundExpression> list = c.arguments().subList(1, c.arguments().size());
        List<Evaluator> items = compileAll(list);
        if (items.stream().allMatch(ConstantEvaluator.class::isInstance)) {
            List<Object> values = new ArrayList<>();
            items.forEach(i -> values.add(((ConstantEvaluator) i).value()));
            return new InEvaluator(child, values);
        }
        List<Evaluator> equal = new ArrayList<>();
        for (Evaluator item : items) {
            equal.add(new CompareEvaluator(Comparison.EQ, child, item));
        }
        return new LogicEvaluator(false, equal);
    }

    private Evaluator pattern(BoundCall c) {
        List<Evaluator> arguments = compileAll(c.arguments());
        boolean constant = arguments.size() > 1 && arguments.subList(1, arguments.size())
                .stream()
                .allMatch(a -> a instanceof ConstantEvaluator k && k.value() instanceof String);
        if (!constant) {
            return function(c);
        }
        String text = (String) ((ConstantEvaluator) arguments.get(1)).value();
        VectorFunction body = switch (c.function()) {
            case "startswith" -> LikeFunction.contains(text, true, false);
            case "endswith" -> LikeFunction.contains(text, false, true);
            case "contains" -> LikeFunction.contains(text, false, false);
            default -> LikeFunction.like(text,
                    arguments.size() > 2 ? ((String) ((ConstantEvaluator) arguments.get(2)).value()).charAt(0) : '\\');
        };
        return new FunctionEvaluator(body, arguments.subList(0, 1), SimpleType.BOOLEAN, false);
    }

    private Evaluator function(BoundCall c) {
        List<Evaluator> arguments = compileAll(c.arguments());
        List<DataType> types = arguments.stream().map(Evaluator::type).toList();
        VectorFunction body = bodies.find(c.function(), types, c.type(), c.mode());
        if (body == null) {
            throw ExpressionErrors.noFunction(c.function(),
                    String.join(", ", types.stream().map(DataType::sql).toList()));
        }
        return new FunctionEvaluator(body, arguments, c.type(), true);
    }
}
