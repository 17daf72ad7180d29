/// DataFrames: analysed plans of a session, and the builder that makes new plans of them.
package io.firesteel.frames;
