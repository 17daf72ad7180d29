package io.firesteel.cli.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import io.firesteel.master.MasterMain;
import io.firesteel.worker.WorkerMain;

/// The main program of a master or worker that `firesteel cluster up` started: it ends when its standard input does, that is
/// when the one who started it has ended, however that came.
public final class ClusterMember {

    private ClusterMember() {
    }

    /// @param words `master` or `worker`, then its arguments
    public static void main(String[] words) throws InterruptedException {
        Thread.ofPlatform().daemon().name("cluster-watch").start(() -> {
            awaitEnd(System.in);
            System.exit(0);
        });
        String[] rest = Arrays.copyOfRange(words, 1, words.length);
        switch (words[0]) {
            case "master" -> MasterMain.main(rest);
            case "worker" -> WorkerMain.main(rest);
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static void awaitEnd(InputStream in) {
        byte[] ignored = new byte[64];
        try {
            while (in.read(ignored) >= 0) {
                // Nothing is said.
            }
        } catch (IOException e) {
            // Broken is as good as ended.
        }
    }
}
