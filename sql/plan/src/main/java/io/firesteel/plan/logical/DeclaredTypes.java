package io.firesteel.plan.logical;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.OuterReference;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.DataType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// The types that tables declare for columns which queries see as strings: CHAR and VARCHAR, also within others. A column
/// keeps its declared type where it passes through a plan as it is, under whatever name.
public final class DeclaredTypes {
    private final Map<Long, DataType> types = new HashMap<>();

    /// Those of the columns of a plan and of all below it.
    public static DeclaredTypes of(LogicalPlan plan) {
        DeclaredTypes all = new DeclaredTypes();
        all.addAll(plan);
        return all;
    }

    private void addAll(LogicalPlan plan) {
        plan.children().forEach(this::addAll);
        add(plan);
    }

    /// Adds the columns that a node makes, after those of its inputs.
    public void add(LogicalPlan plan) {
        switch (plan) {
            case LogicalPlan.Scan s -> s.output().forEach(a -> add(a.id(), declared(s.relation(), a.name())));
            case LogicalPlan.Project p -> p.items().forEach(this::add);
            case LogicalPlan.Aggregate a -> a.outputs().forEach(this::add);
            case LogicalPlan.Union u -> addAll(u.output(), u.children().getFirst().output());
            case LogicalPlan.RecursiveUnion u -> addAll(u.output(), u.anchor().output());
            case LogicalPlan.Expand e -> {
                for (int i = 0; i < e.output().size() && !types.isEmpty(); i++) {
                    add(e.output().get(i).id(), of(e.projections().getFirst().get(i)));
                }
            }
            default -> {
                // Columns of other nodes are those of their inputs, or computed.
            }
        }
    }

    /// The declared type of a column, or null where it is that which queries see, or where this is no column.
    public DataType of(Expression e) {
        return switch (e) {
            case AttributeReference a -> types.get(a.id());
            case OuterReference o -> types.get(o.attribute().id());
            default -> null;
        };
    }

    /// Whether there is none.
    public boolean isEmpty() {
        return types.isEmpty();
    }

    /// The columns of a plan as a table or view keeps them.
    public static StructType schema(LogicalPlan plan) {
        DeclaredTypes declared = of(plan);
        return new StructType(plan.output().stream().map(a -> {
            DataType type = declared.of(a);
            return new StructField(a.name(), type == null ? a.type() : type, a.nullable());
        }).toList());
    }

    private void add(NamedExpression item) {
        add(item.id(), of(item.child()));
    }

    private void addAll(List<AttributeReference> made, List<AttributeReference> from) {
        for (int i = 0; i < made.size() && !types.isEmpty(); i++) {
            add(made.get(i).id(), of(from.get(i)));
        }
    }

    private void add(long id, DataType type) {
        if (type != null) {
            types.put(id, type);
        }
    }

    private static DataType declared(FileRelation relation, String name) {
        int i = relation.dataSchema().indexOf(name);
        int p = i < 0 ? relation.partitionSchema().indexOf(name) : -1;
        DataType type = i >= 0
                ? relation.dataSchema().field(i).type()
                : p >= 0 ? relation.partitionSchema().field(p).type() : null;
        return type != null && CharVarchar.holds(type) ? type : null;
    }
}
