/**
 * What a build has found, for machines: SARIF for code scanning, JSON for programs, annotations for
 * GitHub's workflows. The same findings give the same bytes; no moment and no path of the machine
 * stands in them.
 */
@NullMarked
package org.bulletin.report;

import org.jspecify.annotations.NullMarked;
