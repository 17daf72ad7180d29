/// Serialisable functional interfaces with Spark's Java names; `call` may throw.
package io.firesteel.api.function;
