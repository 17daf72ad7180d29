/// Sorting in bounded memory: by any comparator as objects, by natural order in serialised form.
package io.firesteel.shuffle.sort;
