package sparkjobs;

/// Longer programs, one after the other, each with a context of its own.
public final class Stories {
    private Stories() {
    }

    public static void main(String[] args) throws Exception {
        System.out.println("== Joins");
        Joins.main(args);
        System.out.println("== SecondarySort");
        SecondarySort.main(args);
        System.out.println("== Histogram");
        Histogram.main(args);
        System.out.println("== Listening");
        Listening.main(args);
        System.out.println("== KryoBroadcast");
        KryoBroadcast.main(args);
    }
}
