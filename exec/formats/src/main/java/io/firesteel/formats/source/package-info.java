/// Files as the readers see them: bytes at positions, whatever file system they come from.
package io.firesteel.formats.source;
