/// What the engine's modules do with local files and folders.
package io.firesteel.files;
