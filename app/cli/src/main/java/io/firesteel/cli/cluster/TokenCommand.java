package io.firesteel.cli.cluster;

import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import io.firesteel.protocol.ClusterSecret;
import io.firesteel.protocol.DaemonConf;
import io.firesteel.time.Clock;
import io.firesteel.ui.http.AccessTokens;

/// `firesteel token`: prints what lets a browser or `curl` in at the pages and the REST server of this user's cluster.
@Command(name = "token", description = "Prints a token for the pages and the REST server of a cluster: the password that a"
        + " browser asks for, or curl -H \"Authorization: Bearer $(firesteel token)\".")
public final class TokenCommand implements Callable<Integer> {
    private static final long HOUR = 3600;
    @Option(names = "--hours", paramLabel = "N", description = "How long it holds. Default: ${DEFAULT-VALUE}.")
    private long hours = 12;
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Map<String, String> environment = System.getenv();
        byte[] secret = ClusterSecret.find(DaemonConf.read(null, environment), environment).secret().bytes();
        spec.commandLine().getOut().println(new AccessTokens(secret, Clock.system()).issue(Math.max(1, hours) * HOUR));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
