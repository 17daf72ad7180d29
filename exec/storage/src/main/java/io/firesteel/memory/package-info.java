/// The one memory account of an executor: execution and storage borrow from each other, holders reserve before they allocate.
package io.firesteel.memory;
