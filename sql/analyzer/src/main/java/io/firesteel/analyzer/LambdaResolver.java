package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.firesteel.functions.HigherOrderFunctions;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.LambdaFunction;
import io.firesteel.plan.logical.Expression.LambdaVariable;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedLambda;
import io.firesteel.types.DataType;

/// The arguments of a higher-order function: each lambda's parameters have the types that the arguments before it give.
/// Made per call by [ExpressionResolver].
final class LambdaResolver {
    private final ExpressionResolver around;
    private final UnresolvedFunction call;
    private final String name;

    /// @param name the function's own, which the call may write in other capitals
    LambdaResolver(ExpressionResolver around, UnresolvedFunction call, String name) {
        this.around = around;
        this.call = call;
        this.name = name;
    }

    List<Expression> arguments() {
        boolean folds = name.equals("aggregate") || name.equals("reduce");
        List<Expression> done = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            if (!(call.arguments().get(i) instanceof UnresolvedLambda lambda)) {
                done.add(around.resolve(call.arguments().get(i)));
                continue;
            }
            done = new ArrayList<>(HigherOrderFunctions.before(name, done, around.coercion()));
            List<DataType> types = parameters(done, i, lambda.parameters().size());
            LambdaFunction function = lambda(lambda, types);
            if (folds && i == 2 && !function.type().equals(types.getFirst())) {
                function = merged(lambda, function, types);
                done.set(1, around.coercion().cast(done.get(1), function.type()));
            }
            done.add(function);
        }
        return done;
    }

    /// A lambda of `aggregate` whose state differs from the first one in names of fields, or in what may be null.
    private LambdaFunction merged(UnresolvedLambda lambda, LambdaFunction function, List<DataType> types) {
        DataType state = types.getFirst();
        HigherOrderFunctions.checkState(name, state, function.type());
        return state.catalogString().equals(function.type().catalogString())
                ? lambda(lambda, List.of(function.type(), types.get(1)))
                : new LambdaFunction(function.variables(), around.coercion().cast(function.body(), state));
    }

    private List<DataType> parameters(List<Expression> before, int position, int count) {
        String first = before.isEmpty() ? "nothing" : before.getFirst().type().catalogString();
        String written = call.name().getLast().toLowerCase(Locale.ROOT);
        List<DataType> types = HigherOrderFunctions.parameters(written, before, position, count)
                .orElseThrow(
                        () -> AnalysisErrors.unsupported("the lambda of " + written + " on " + first, call.origin()));
        if (types.size() != count) {
            throw AnalysisErrors.of(AnalysisErrors.LAMBDA_ARGUMENTS, Map.of("expectedNumArgs", "" + count,
                    "actualNumArgs", "" + types.size()), call.origin());
        }
        return types;
    }

    private LambdaFunction lambda(UnresolvedLambda lambda, List<DataType> types) {
        List<LambdaVariable> variables = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            variables
                    .add(new LambdaVariable(around.run().nextLambda(), lambda.parameters().get(i), types.get(i), true));
        }
        return new LambdaFunction(variables, around.withVariables(variables).resolve(lambda.body()));
    }
}
