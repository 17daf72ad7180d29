/// Plain HTML pages of an application: no scripts, every text escaped.
package io.firesteel.ui.pages;
