package io.firesteel.wire.block;

import java.io.IOException;
import java.util.Optional;

/// What a block server gives and takes; called on virtual threads.
public interface BlockSource {

    /// The block of that name; empty when it is not here.
    Optional<Content> find(String name) throws IOException;

    /// Nobody reads an exchange any more.
    default void drop(int exchange) {
    }

    /// Keeps a block that a peer sends.
    ///
    /// @param note what the sender said of it
    /// @return whether it was kept
    boolean keep(String name, byte[] note, Content.Memory content) throws IOException;
}
