package org.apache.spark.firesteel;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/// Where classes of programs come from.
public final class UserJars {
    private UserJars() {
    }

    /// The jar that holds a class; empty for one that lies in a folder or in the JDK.
    public static String[] of(Class<?> type) {
        URL found = type.getResource("/" + type.getName().replace('.', '/') + ".class");
        String text = String.valueOf(found);
        if (!text.startsWith("jar:file:")) {
            return new String[0];
        }
        try {
            return new String[]{
                Path.of(new URI(text.substring("jar:".length(), text.indexOf('!')))).toString()};
        } catch (URISyntaxException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
