package org.apache.spark.sql;

import java.util.Map;

import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;

/// Gathers options and gives the session: the live one, or a new one with a new application. Made by
/// [SparkSession#builder].
public class SparkSession$Builder extends SparkSessionBuilder {

    @Override
    public SparkSession$Builder appName(String name) {
        super.appName(name);
        return this;
    }

    @Override
    public SparkSession$Builder master(String master) {
        super.master(master);
        return this;
    }

    @Override
    public SparkSession$Builder config(String key, String value) {
        super.config(key, value);
        return this;
    }

    @Override
    public SparkSession$Builder config(String key, long value) {
        return config(key, Long.toString(value));
    }

    @Override
    public SparkSession$Builder config(String key, double value) {
        return config(key, Double.toString(value));
    }

    @Override
    public SparkSession$Builder config(String key, boolean value) {
        return config(key, Boolean.toString(value));
    }

    @Override
    public SparkSession$Builder config(Map<String, Object> entries) {
        super.config(entries);
        return this;
    }

    @Override
    public SparkSession$Builder config(SparkConf settings) {
        super.config(settings);
        return this;
    }

    @Override
    public SparkSession$Builder sparkContext(SparkContext context) {
        super.sparkContext(context);
        return this;
    }
}
