package io.firesteel.cli.log;

import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/// Lets SLF4J log by [PatternLog], which does not walk the stack for each line to find its caller: Spark's pattern does not show it.
/// Named to SLF4J by [LogSetup].
public final class SparkPatternProvider implements SLF4JServiceProvider {
    private final PatternLog log = new PatternLog(LogSetup.rootLevel());
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new BasicMDCAdapter();

    @Override
    public void initialize() {
        // Everything is there.
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return log;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }
}
