package io.firesteel.cli.packages;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of `--packages`.
public final class PackageErrors {
    private static final ErrorCondition INVALID_COORDINATE = new ErrorCondition("PACKAGES.INVALID_COORDINATE", "22023",
            ErrorKind.USER, "'<coordinate>' names no library. It must be <legal>.");
    private static final ErrorCondition UNRESOLVED = new ErrorCondition("PACKAGES.UNRESOLVED", "42704",
            ErrorKind.EXTERNAL, "The libraries <coordinates> cannot be had: <why>.");
    private static final ErrorCondition NO_RESOLVER = new ErrorCondition("PACKAGES.NO_RESOLVER", "58030",
            ErrorKind.EXTERNAL, "This installation lacks the folder '<path>' that --packages needs.");

    private PackageErrors() {
    }

    public static FiresteelException invalidCoordinate(String coordinate, String legal) {
        return new FiresteelException(INVALID_COORDINATE, Map.of("coordinate", coordinate, "legal", legal));
    }

    public static FiresteelException unresolved(String coordinates, String why, Throwable cause) {
        return new FiresteelException(UNRESOLVED, Map.of("coordinates", coordinates, "why", why), cause);
    }

    static FiresteelException noResolver(String path) {
        return new FiresteelException(NO_RESOLVER, Map.of("path", path));
    }
}
