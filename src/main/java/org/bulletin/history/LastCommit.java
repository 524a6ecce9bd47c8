package org.bulletin.history;

import java.time.Instant;

/**
 * The commit that made a translation what it is.
 *
 * @param translation its name now, from the root of the work tree
 * @param commit the commit's id
 * @param original the original's name now
 * @param originalThen the original's name in that commit
 */
record LastCommit(
    String translation, String commit, Instant when, String original, String originalThen) {}
