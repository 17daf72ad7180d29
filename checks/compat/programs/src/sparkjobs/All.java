package sparkjobs;

/// Runs the programs one after the other, each with a context of its own.
public final class All {
    private All() {
    }

    /// A program.
    interface Program {
        void main(String[] args) throws Exception;
    }

    private static void run(String name, Program program, String... args) throws Exception {
        System.out.println("== " + name);
        program.main(args);
    }

    public static void main(String[] args) throws Exception {
        String data = args[0];
        run("WordCount", WordCount::main, data + "/words.txt");
        run("PageRank", PageRank::main, data + "/links.txt", "4");
        run("Pi", Pi::main, "2");
        run("TransitiveClosure", TransitiveClosure::main);
        run("LogQuery", LogQuery::main);
        run("LogisticRegression", LogisticRegression::main, data + "/points.txt", "5");
        run("StatusTracker", StatusTracker::main);
    }
}
