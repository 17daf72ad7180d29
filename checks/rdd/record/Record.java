package io.firesteel.checks.rdd.programs;

import java.io.PrintStream;
import java.lang.reflect.Method;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/// Runs every program on Spark and writes its answers.
public final class Record {
    private Record() {
    }

    public static void main(String[] args) throws Exception {
        try (JavaSparkContext sc = new JavaSparkContext(new SparkConf().setMaster("local[2]").setAppName("record"));
                PrintStream out = new PrintStream(args[0], "UTF-8")) {
            for (Method program : Programs.all()) {
                out.print(Programs.name(program) + "\t" + Programs.answer(program, sc) + "\n");
            }
        }
    }
}
