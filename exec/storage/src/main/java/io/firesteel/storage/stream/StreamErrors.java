package io.firesteel.storage.stream;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of codecs and encryption settings.
public final class StreamErrors {
    public static final ErrorCondition CODEC_NOT_AVAILABLE = new ErrorCondition("CODEC_NOT_AVAILABLE", "56038",
            ErrorKind.USER,
            "The codec <codecName> is not available. Set \"<configKey>\" to one of <availableCodecs>.");

    private StreamErrors() {
    }

    static FiresteelException unknownCodec(String name) {
        return new FiresteelException(CODEC_NOT_AVAILABLE,
                Map.of("codecName", name, "configKey", StreamSettings.CODEC.key(), "availableCodecs",
                        "lz4, zstd, snappy, none"));
    }
}
