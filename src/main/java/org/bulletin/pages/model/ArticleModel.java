package org.bulletin.pages.model;

import java.util.List;
import java.util.Optional;
import org.bulletin.site.Html;
import org.bulletin.site.SitePath;

/**
 * An article in full.
 *
 * @param title the title
 * @param lead the lead
 * @param date when it was published
 * @param month the archive's page of its month
 * @param updated when it was last updated or corrected
 * @param eventDate when it happened
 * @param rubric the main rubric
 * @param rubrics all its rubrics, the main one first
 * @param regions its regions; may be empty
 * @param quote the pull quote
 * @param image the image
 * @param author the by-line
 * @param source the source
 * @param reference a communiqué's number
 * @param updates the updates that say what was added, the newest first
 * @param corrections corrections, the newest first
 * @param body the text
 * @param headings the body's headings
 */
public record ArticleModel(
    String title,
    String lead,
    DateText date,
    SitePath month,
    Optional<DateText> updated,
    Optional<DateText> eventDate,
    RubricLink rubric,
    List<RubricLink> rubrics,
    List<RegionLink> regions,
    Optional<QuoteModel> quote,
    Optional<ImageModel> image,
    Optional<String> author,
    Optional<SourceModel> source,
    Optional<String> reference,
    List<ChangeModel> updates,
    List<ChangeModel> corrections,
    Html body,
    List<HeadingModel> headings) {}
