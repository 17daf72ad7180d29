package io.firesteel.conf;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.loading.Services;

/// Looks through what a daemon was set, before it starts. The knowledge of all settings is the launcher's, which provides
/// this as a service.
public interface SettingReview {

    /// Refuses a value that cannot be and a setting that must not be passed over, and answers a sentence for each one that
    /// does nothing.
    ///
    /// @param prefixes of the settings that are this daemon's
    List<String> review(Conf conf, List<String> prefixes);

    /// The sentences of all reviewers there are.
    static List<String> ofDaemon(Conf conf, String... prefixes) {
        List<String> warnings = new ArrayList<>();
        for (SettingReview each : Services.load(SettingReview.class)) {
            warnings.addAll(each.review(conf, List.of(prefixes)));
        }
        return warnings;
    }
}
