package io.firesteel.protocol;

import java.util.ArrayList;
import java.util.List;

/// Where the masters of a cluster are: `spark://host1:port1,host2:port2`, one or several. Made from `--master` or a worker's
/// argument.
///
/// @param masters at least one
public record MasterUrl(List<HostPort> masters) {
    /// How such addresses begin.
    public static final String SCHEME = "spark://";
    /// Where masters listen unless told otherwise.
    public static final int DEFAULT_PORT = 7077;

    public MasterUrl {
        masters = List.copyOf(masters);
    }

    /// The meaning of `url`; an error that says how such addresses are written.
    public static MasterUrl parse(String url) {
        if (!url.startsWith(SCHEME)) {
            throw bad(url);
        }
        List<HostPort> masters = new ArrayList<>();
        for (String part : url.substring(SCHEME.length()).split(",", -1)) {
            HostPort master = HostPort.parse(part.startsWith(SCHEME) ? part.substring(SCHEME.length()) : part);
            if (master == null) {
                throw bad(url);
            }
            masters.add(master);
        }
        return new MasterUrl(masters);
    }

    private static RuntimeException bad(String url) {
        return ProtocolErrors.error(ProtocolErrors.BAD_MASTER_URL, "url", url);
    }

    @Override
    public String toString() {
        return SCHEME + String.join(",", masters.stream().map(HostPort::toString).toList());
    }
}
