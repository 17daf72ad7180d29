package io.firesteel.planner;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.plan.bound.BoundLiteral;
import io.firesteel.plan.bound.BoundWindowFunction;
import io.firesteel.plan.bound.WindowFrame;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.Frame;
import io.firesteel.plan.logical.Expression.FrameEnd;
import io.firesteel.plan.logical.Expression.WindowCall;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.physical.WindowExec;

/// Window functions: the partitions of the window are brought together first; the operator sorts.
final class WindowPlanner {
    private final PhysicalPlanner planner;

    WindowPlanner(PhysicalPlanner planner) {
        this.planner = planner;
    }

    Planned plan(LogicalPlan.Window w) {
        WindowCall shape = (WindowCall) w.calls().getFirst().child();
        Planned child = planner.clustered(planner.build(w.child()), shape.partitionBy());
        Binder binder = new Binder(child.output());
        List<BoundWindowFunction> functions = new ArrayList<>();
        List<AttributeReference> output = new ArrayList<>(child.output());
        for (NamedExpression call : w.calls()) {
            WindowCall function = (WindowCall) call.child();
            functions.add(new BoundWindowFunction(binder.aggregate(function.call()), frame(function.frame()), function
                    .ignoreNulls()));
            output.add(call.toAttribute());
        }
        return new Planned(
                new WindowExec(child.plan(), binder.all(shape.partitionBy()), binder.keys(shape.orderBy()), functions,
                        Planned.schema(output)),
                output, child.distribution());
    }

    private static WindowFrame frame(Frame f) {
        return new WindowFrame(f.rows(), end(f.lower()), end(f.upper()));
    }

    private static WindowFrame.Bound end(FrameEnd end) {
        if (end.unbounded()) {
            return WindowFrame.Bound.UNBOUNDED;
        }
        return end.offset() == null
                ? WindowFrame.Bound.CURRENT
                : new WindowFrame.Bound(false, new BoundLiteral(end.offset().value(), end.offset().type()));
    }
}
