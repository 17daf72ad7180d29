/// What the operators of a running query count, and its plan with these metrics as events show it.
package io.firesteel.fragments.counts;
