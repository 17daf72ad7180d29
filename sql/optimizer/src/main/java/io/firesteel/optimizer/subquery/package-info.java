/// Subqueries to joins: correlated predicates are pulled up, each kind of subquery becomes its kind of join.
package io.firesteel.optimizer.subquery;
