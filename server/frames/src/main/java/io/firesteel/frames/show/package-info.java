/// Rows and schemas as the text that `show` and `printSchema` print.
package io.firesteel.frames.show;
