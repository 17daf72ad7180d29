/// The kinds of datasets, one class each, named as in Spark where events and `toDebugString` show them.
package io.firesteel.rdd.node;
