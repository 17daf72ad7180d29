/// The parser's exception under Spark's name.
package org.apache.spark.sql.catalyst.parser;
