/// The one chain for bytes at rest and on the wire: compress, encrypt, checksum, in frames that stand alone.
package io.firesteel.storage.stream;
