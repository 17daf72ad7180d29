package io.firesteel.protocol;

import io.firesteel.protocol.wire.Hello;

/// Which messages this build speaks. Peers of another number are refused by name, before anything is asked of them.
public final class Release {
    /// The version of the messages of a cluster; changes with any change that an older peer would misunderstand.
    public static final int PROTOCOL = 1;

    private Release() {
    }

    /// This build, as its jar's manifest says.
    public static String version() {
        String written = Release.class.getPackage().getImplementationVersion();
        return written == null ? "development" : written;
    }

    /// The first words to a peer, of one who has obeyed no master.
    public static Hello hello() {
        return hello(0, "");
    }

    /// The first words to a peer.
    ///
    /// @param epoch  the highest of a master that the speaker has obeyed
    /// @param leader the address by which that master named itself
    public static Hello hello(long epoch, String leader) {
        return Hello.newBuilder()
                .setProtocol(PROTOCOL)
                .setVersion(version())
                .setEpoch(epoch)
                .setLeader(leader)
                .build();
    }

    /// Why a peer with these first words cannot be understood; empty where it can.
    public static String mismatch(Hello hello) {
        return hello.getProtocol() == PROTOCOL && hello.getVersion().equals(version())
                ? ""
                : "it is version " + hello.getVersion() + " (protocol " + hello.getProtocol() + "), and here runs "
                        + version() + " (protocol " + PROTOCOL + "); a cluster is of one version";
    }
}
