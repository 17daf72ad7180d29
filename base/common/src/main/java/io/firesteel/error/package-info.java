/// Error conditions with SQLSTATE, and the one exception type that carries them.
package io.firesteel.error;
