/// The methods of `org.apache.spark.sql.functions`, a class for each piece of the alphabet.
package org.apache.spark.sql.function;
