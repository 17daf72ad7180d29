/// Typed settings declared beside their owner, and the immutable map of values that a context runs with.
package io.firesteel.conf;
