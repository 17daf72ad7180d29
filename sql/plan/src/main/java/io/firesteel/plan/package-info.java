/// What plans of every floor share: where in the SQL text a node comes from.
package io.firesteel.plan;
