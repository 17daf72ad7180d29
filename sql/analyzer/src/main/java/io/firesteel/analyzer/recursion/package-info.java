/// Common tables that name themselves.
package io.firesteel.analyzer.recursion;
