package org.bulletin.preview;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.bulletin.build.BuildOptions;
import org.bulletin.language.Language;

/**
 * What a preview is given.
 *
 * @param build the folders; the output is left alone
 * @param port where to listen, 0 for any that is free
 * @param clock what embargo and expiry are compared with
 * @param messages the language of messages; without it the bulletin's
 * @param machine the locale of the machine, for messages where nothing else tells a language
 */
public record PreviewOptions(
    BuildOptions build,
    int port,
    InstantSource clock,
    Optional<Language> messages,
    Locale machine) {}
