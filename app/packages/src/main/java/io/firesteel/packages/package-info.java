/// Fetches libraries from Maven repositories.
package io.firesteel.packages;
