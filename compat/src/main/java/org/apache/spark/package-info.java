/// Spark's names for contexts, settings and errors; delegates to io.firesteel.api.
package org.apache.spark;
