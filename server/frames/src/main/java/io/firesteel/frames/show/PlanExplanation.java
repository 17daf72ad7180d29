package io.firesteel.frames.show;

import java.util.Locale;

import io.firesteel.frames.Frame;
import io.firesteel.plan.command.SessionCommand.ExplainMode;

/// The plans of a DataFrame as `explain` prints them.
public final class PlanExplanation {

    private PlanExplanation() {
    }

    /// @param mode `simple`, `extended`, `codegen`, `cost` or `formatted`
    public static String of(Frame frame, String mode) {
        return frame.session().sql().explain(frame.plan(), ExplainMode.valueOf(mode.toUpperCase(Locale.ROOT)));
    }
}
