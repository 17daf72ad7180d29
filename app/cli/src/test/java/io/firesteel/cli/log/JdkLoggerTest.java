package io.firesteel.cli.log;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JdkLoggerTest {
    private final List<LogRecord> heard = new ArrayList<>();
    private final Logger jdk = Logger.getLogger("io.firesteel.cli.log.JdkLoggerTest.own");

    private org.slf4j.Logger logger() {
        jdk.setUseParentHandlers(false);
        jdk.addHandler(new Handler() {
            @Override
            public void publish(LogRecord line) {
                heard.add(line);
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        });
        PatternLog log = new PatternLog(Level.SEVERE);
        log.jdkStarted();
        return log.getLogger(jdk.getName());
    }

    @Test
    void levelsAreTheJdksAndPatternsAreFilled() {
        org.slf4j.Logger logger = logger();
        jdk.setLevel(Level.INFO);
        RuntimeException why = new RuntimeException("why");
        logger.debug("no {}", 0);
        logger.info("{} and {}", 1, 2);
        logger.warn("{} then {}", "x", "y", why);
        assertThat(heard).extracting(LogRecord::getMessage).containsExactly("1 and 2", "x then y");
        assertThat(heard).extracting(LogRecord::getLevel).containsExactly(Level.INFO, Level.WARNING);
        assertThat(heard).extracting(LogRecord::getLoggerName).containsOnly(jdk.getName());
        assertThat(heard.get(1).getThrown()).isSameAs(why);
        assertThat(logger.isDebugEnabled()).isFalse();
        jdk.setLevel(Level.FINEST);
        assertThat(logger.isTraceEnabled()).isTrue();
    }

    @Test
    void aNameHasOneLogger() {
        SparkPatternProvider provider = new SparkPatternProvider();
        assertThat(provider.getLoggerFactory().getLogger("a")).isSameAs(provider.getLoggerFactory().getLogger("a"));
    }
}
