package org.bulletin.history;

import java.time.Instant;

/**
 * What an original said when its translation was last committed, where it says something else now.
 *
 * @param translation its file, relative to the folder of content, with forward slashes
 * @param committed when the translation was last committed
 * @param bytes the original's then. Not to be changed.
 */
@SuppressWarnings("ArrayRecordComponent")
public record PastOriginal(String translation, Instant committed, byte[] bytes) {}
