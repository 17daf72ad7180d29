/// Text of one field into a vector, by type and format.
package io.firesteel.sources.value;
