package io.firesteel.conf;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;

/// The error conditions of settings.
public final class ConfErrors {
    public static final ErrorCondition INVALID_VALUE = new ErrorCondition("INVALID_CONF_VALUE", "22022", ErrorKind.USER,
            "The value '<confValue>' in the config \"<confName>\" is invalid. It must be <legal>.");

    private ConfErrors() {
    }
}
