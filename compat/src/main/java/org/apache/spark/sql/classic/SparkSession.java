package org.apache.spark.sql.classic;

import java.util.Map;

import org.apache.spark.SparkContext;

import io.firesteel.analyzer.session.CatalogLookup.Found;

/// The session under the name that pyspark 4 looks up.
public class SparkSession extends org.apache.spark.sql.SparkSession {
    public SparkSession(SparkContext context, Map<String, String> options) {
        super(context, options);
    }

    /// A session that shares another's global views.
    public SparkSession(SparkContext context, Map<?, ?> options, Map<String, Found> globalViews) {
        super(context, options, globalViews);
    }
}
