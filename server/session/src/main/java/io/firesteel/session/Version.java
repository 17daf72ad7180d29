package io.firesteel.session;

/// Firesteel's own version, as its jar's manifest says.
final class Version {
    static final String TEXT = text();

    private Version() {
    }

    private static String text() {
        String written = Version.class.getPackage().getImplementationVersion();
        return written == null ? "development" : written;
    }
}
