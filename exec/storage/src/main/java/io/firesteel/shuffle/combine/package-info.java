/// Combining by key in bounded memory: serialised where keys and combiners are numbers and strings, as objects elsewhere.
package io.firesteel.shuffle.combine;
