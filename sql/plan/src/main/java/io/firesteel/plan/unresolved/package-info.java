/// What parsers and API builders make: plans and expressions whose names are not looked up yet.
package io.firesteel.plan.unresolved;
