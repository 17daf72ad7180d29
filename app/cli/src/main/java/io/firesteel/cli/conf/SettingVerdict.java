package io.firesteel.cli.conf;

import java.util.Optional;

/// What is known of a key. Given by [KnownSettings], shown by `conf explain` and in warnings.
public sealed interface SettingVerdict {

    /// The engine reads it.
    record Effective(String defaultText, String meaning) implements SettingVerdict {
    }

    /// Spark has it, and Firesteel does nothing with it.
    ///
    /// @param since  the version of Spark it came with
    /// @param reason why, as the second half of a sentence
    record WithoutEffect(String defaultText, String since, String reason) implements SettingVerdict {
    }

    /// Neither Spark nor Firesteel has it; an application may still read it.
    ///
    /// @param nearest what may have been meant
    record Unknown(Optional<String> nearest) implements SettingVerdict {
    }
}
