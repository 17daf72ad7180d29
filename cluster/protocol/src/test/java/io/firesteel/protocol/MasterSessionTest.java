package io.firesteel.protocol;

import java.net.ConnectException;
import java.net.UnknownHostException;

import io.grpc.Status;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Ends of connections in the words of who reads them.
class MasterSessionTest {

    @Test
    void endsAreToldWithoutTheLibrarysWords() {
        assertThat(MasterSession.words(Status.DEADLINE_EXCEEDED.withDescription(
                "CallOptions deadline exceeded after 59.68s. [connecting_and_lb_delay=59745658265ns]")))
                .isEqualTo(
                        "it takes connections and has not answered in time; its process may be stopped or overloaded");
        assertThat(MasterSession.words(Status.UNAVAILABLE.withCause(new UnknownHostException("nowhere"))))
                .isEqualTo("the name of its host is unknown here");
        assertThat(MasterSession.words(Status.UNAVAILABLE.withDescription("io exception")
                .withCause(new ConnectException("Connection refused")))).isEqualTo("io exception: Connection refused");
    }
}
