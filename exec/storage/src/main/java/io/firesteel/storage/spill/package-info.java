/// State that stateful operators write out when memory is short, and read back.
package io.firesteel.storage.spill;
