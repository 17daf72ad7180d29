/// Random numbers, samplers, sketches and confidence bounds, with Spark's own sequences where those are simple.
package io.firesteel.rdd.random;
