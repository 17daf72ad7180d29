package io.firesteel.operators.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.BoundLambda;
import io.firesteel.plan.bound.BoundLambdaVariable;

/// What the names in a lambda's body mean while it is compiled: its own variables are the first columns of the element
/// batch, everything from outside is evaluated outside and becomes a further column.
final class LambdaScope {
    private final ExpressionCompiler outer;
    private final BoundLambda lambda;
    private final List<Evaluator> captured = new ArrayList<>();
    private final Map<BoundExpression, Integer> places = new HashMap<>();

    LambdaScope(ExpressionCompiler outer, BoundLambda lambda) {
        this.outer = outer;
        this.lambda = lambda;
    }

    Evaluator column(BoundExpression e) {
        if (e instanceof BoundLambdaVariable v) {
            for (int i = 0; i < lambda.variables().size(); i++) {
                if (lambda.variables().get(i).id() == v.id()) {
                    return new ColumnEvaluator(i, v.type());
                }
            }
        }
        Integer place = places.get(e);
        if (place == null) {
            place = lambda.variables().size() + captured.size();
            captured.add(outer.compile(e));
            places.put(e, place);
        }
        return new ColumnEvaluator(place, e.type());
    }

    List<Evaluator> captured() {
        return captured;
    }
}
