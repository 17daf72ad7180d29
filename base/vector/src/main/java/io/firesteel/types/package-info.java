/// Spark SQL's data types as immutable values: their names, JSON, DDL and the rules that belong to a type alone.
package io.firesteel.types;
