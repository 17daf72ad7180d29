package io.firesteel.session;

import io.firesteel.api.FiresteelContext;

/// The application behind a context, for the front ends that need more of it than programs see.
public final class Applications {

    private Applications() {
    }

    public static Application of(FiresteelContext context) {
        if (context instanceof DriverContext driver) {
            return driver.live();
        }
        throw new IllegalStateException("not a context of this process: " + context.getClass().getName());
    }
}
