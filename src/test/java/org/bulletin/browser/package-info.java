/**
 * What readers meet in a browser. These tests need a Chromium; where there is none, they are
 * skipped and say so.
 */
@NullMarked
package org.bulletin.browser;

import org.jspecify.annotations.NullMarked;
