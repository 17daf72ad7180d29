package io.firesteel.rdd;

import java.util.function.Supplier;

import io.firesteel.api.resource.ResourceProfile;
import io.firesteel.rdd.job.CallSite;
import io.firesteel.rdd.job.Scope;
import io.firesteel.stages.StageTraits.Determinism;

/// What only the driver knows of a dataset: where it was made, its name, the resources it asks for. Owned by its dataset.
public final class DriverSide {
    private final Scope scope;
    private final CallSite callSite;
    private volatile String name;
    private volatile ResourceProfile profile;
    private volatile Determinism determinism;

    DriverSide(Scope scope, CallSite callSite) {
        this.scope = scope;
        this.callSite = callSite;
    }

    /// The operation that made it; null outside of any.
    public Scope scope() {
        return scope;
    }

    public CallSite callSite() {
        return callSite;
    }

    /// What the user calls it; null if nothing.
    public String name() {
        return name;
    }

    public void name(String newName) {
        name = newName;
    }

    /// The resources it asks for; null for the default.
    public ResourceProfile profile() {
        return profile;
    }

    public void profile(ResourceProfile newProfile) {
        profile = newProfile;
    }

    Determinism determinism(Supplier<Determinism> compute) {
        Determinism known = determinism;
        if (known == null) {
            known = compute.get();
            determinism = known;
        }
        return known;
    }
}
