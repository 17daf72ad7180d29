package io.firesteel.plan.bound;

import java.io.Serializable;

/// One function over a window: an aggregate, or `row_number`, `rank`, `dense_rank`, `percent_rank`, `cume_dist`, `ntile`,
/// `lag`, `lead`, `first_value`, `last_value`, `nth_value` (in [BoundAggregate#function()]).
///
/// @param ignoreNulls for `lag`, `lead` and the value functions
public record BoundWindowFunction(BoundAggregate call, WindowFrame frame, boolean ignoreNulls) implements Serializable {
}
