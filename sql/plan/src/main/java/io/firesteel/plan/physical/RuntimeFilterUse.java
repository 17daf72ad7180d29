package io.firesteel.plan.physical;

import java.io.Serializable;

/// A scan applies a published filter to one of its columns.
///
/// @param id     of the [RuntimeFilterSource]
/// @param column ordinal in the scan's schema; of the same type as the join key
public record RuntimeFilterUse(int id, int column) implements Serializable {
}
