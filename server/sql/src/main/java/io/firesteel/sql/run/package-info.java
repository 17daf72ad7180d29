/// The road of a query behind the analyzer: optimized, planned, cut, submitted, collected.
package io.firesteel.sql.run;
