package io.firesteel.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.wire.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Where a process serves blocks, as its settings say. 203.0.113.7 is of the addresses that are nobody's (RFC 5737).
class BlockNetworkTest {
    private static final String NOBODY = "203.0.113.7";
    private static final String HERE = "127.0.0.1";

    @Test
    void aDriverListensOnOneAddressAndIsKnownByAnother() throws IOException {
        try (BlockNetwork driver = BlockNetwork.ofDriver(NOBODY, HERE, Secret.random(), Conf.empty());
                Socket there = new Socket(HERE, driver.address().port())) {
            assertThat(driver.address().host()).isEqualTo(NOBODY);
            assertThat(there.isConnected()).isTrue();
        }
    }

    @Test
    void anAddressOfAnotherMachineIsRefusedWithTheSetting() {
        assertThatThrownBy(() -> BlockNetwork.ofDriver(HERE, NOBODY, Secret.random(), Conf.empty()))
                .hasMessageContaining("cannot listen on " + NOBODY + ":0: this machine has no such address;")
                .hasMessageContaining("spark.driver.bindAddress");
    }

    @Test
    void aPortThatIsTakenLeadsToTheNextOnes() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            int port = taken.getLocalPort();
            Conf all = Conf.of(Map.of("spark.blockManager.port", String.valueOf(port)));
            try (BlockNetwork driver = BlockNetwork.ofDriver(HERE, HERE, Secret.random(), all)) {
                assertThat(driver.address().port()).isBetween(port + 1, port + 16);
            }
            Conf none = all.with("spark.driver.blockManager.port", String.valueOf(port))
                    .with("spark.port.maxRetries", "0");
            assertThatThrownBy(() -> BlockNetwork.ofDriver(HERE, HERE, Secret.random(), none))
                    .hasMessageContaining("NettyBlockTransferService' cannot listen on " + HERE + ":" + port);
            Conf own = all.with("spark.driver.blockManager.port", "0").with("spark.port.maxRetries", "0");
            try (BlockNetwork driver = BlockNetwork.ofDriver(HERE, HERE, Secret.random(), own)) {
                assertThat(driver.address().port()).isNotEqualTo(port);
            }
        }
    }
}
