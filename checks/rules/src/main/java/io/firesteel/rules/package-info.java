/// The house rules, each a check over the repository's sources or documents.
package io.firesteel.rules;
