package io.firesteel.rdd.ops;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddErrors;
import io.firesteel.rdd.node.PipedRdd;

/// Passing partitions through commands.
public final class Pipes {
    public static final int BUFFER = 8192;

    private Pipes() {
    }

    /// What runs for each partition, without a shell.
    ///
    /// @param ownFolder  in a new working folder of its own, removed afterwards
    /// @param bufferSize of what is written to it
    public record Command(List<String> words, Map<String, String> environment, boolean ownFolder, int bufferSize,
            String encoding) implements Serializable {
        public Command {
            words = List.copyOf(words);
            environment = new HashMap<>(environment);
            RddErrors.require(!words.isEmpty() && !words.getFirst().isEmpty(), "Pipe command is empty");
        }
    }

    public static LineageRdd<String> pipe(LineageRdd<?> rdd, Command command) {
        return Narrow.as(rdd, "pipe", () -> new PipedRdd<>(rdd, command));
    }
}
