/// Special resources of machines, such as GPUs: how many are asked for, and which addresses there are.
package io.firesteel.resources;
