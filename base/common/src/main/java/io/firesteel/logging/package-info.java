/// The one thing that programs may ask of the logging library: its level.
package io.firesteel.logging;
