package org.bulletin.build;

/**
 * What came of protecting a name.
 *
 * @param bulletin what is wrong with {@code bulletin.yaml}, and its editors' language
 */
public record ProtectedName(BuildResult bulletin, Protected outcome) {}
