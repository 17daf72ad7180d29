/// The parts that the dataset interfaces are composed of, and what their actions give back.
package io.firesteel.api.rdd;
