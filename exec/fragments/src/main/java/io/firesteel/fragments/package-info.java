/// From a physical plan to a stage graph: the plan is cut at its exchanges, each piece becomes the code of one stage, and a
/// task opens its piece as operators.
package io.firesteel.fragments;
