package io.firesteel.master.recovery;

import java.util.List;

/// How masters agree on who of them leads. One per master process, made by [RecoveryMode]; closing it gives up leading.
public interface Recovery extends AutoCloseable {

    /// Waits until this master leads. Called again when a term is over.
    Term lead() throws InterruptedException;

    /// The address of the leading master as it names itself; empty where nobody is known to lead.
    String leader();

    /// The addresses of the other masters that stand by, for those that share nothing else.
    List<String> others();

    @Override
    void close();
}
