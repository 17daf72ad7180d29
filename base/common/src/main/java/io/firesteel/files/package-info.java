/// Files and folders: the stores that they lie in, reads at positions, and what the engine's modules do with local ones.
package io.firesteel.files;
