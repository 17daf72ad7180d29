package io.firesteel.rules;

import java.util.List;

/// One habit of the house that can be checked. Rules hold no state and are all listed in [HouseRules].
@FunctionalInterface
public interface Rule {

    /// Every place in `sources` that breaks it.
    List<Violation> check(Sources sources);
}
