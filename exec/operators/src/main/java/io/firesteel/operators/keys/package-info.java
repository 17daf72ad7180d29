/// Hashing, comparing and storing the key columns of groups and joins.
package io.firesteel.operators.keys;
