package org.bulletin.maven;

import java.io.Console;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bulletin.build.BuildOptions;
import org.bulletin.build.Report;
import org.bulletin.starter.ArticleDialogue;
import org.bulletin.starter.ArticleStarter;
import org.bulletin.starter.ArticleWish;
import org.bulletin.starter.Begun;
import org.bulletin.starter.Part;
import org.bulletin.starter.StarterWords;
import org.jspecify.annotations.Nullable;

/**
 * Begins an article: a draft in each language of the bulletin, dated today. Asks for what is not
 * given, where somebody can answer.
 */
@Mojo(name = "new", requiresProject = false, aggregator = true, threadSafe = true)
public final class NewMojo extends BulletinMojo {

  /** The title in the bulletin's first language. */
  @Parameter(property = "title")
  private @Nullable String title;

  /** The key of its rubric; several are separated by commas, the main one first. */
  @Parameter(property = "rubric")
  private @Nullable String rubric;

  /** The key of its region; several are separated by commas. */
  @Parameter(property = "region")
  private @Nullable String region;

  /** Whether Maven may ask; {@code -B} says that it may not. */
  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  @Override
  void execute(BuildOptions options) throws MojoFailureException {
    ArticleStarter starter = new ArticleStarter(options.content(), options.now());
    Report report =
        new Report(options, Report.language(messages(), starter.bulletin(), Locale.getDefault()));
    tellErrors(starter.bulletin(), report);
    Begun begun = new ArticleDialogue(starter, report, answers()).begin(wish());
    StarterWords words = new StarterWords(report);
    words.refusal(begun).forEach(getLog()::error);
    if (!(begun instanceof Begun.Written written)) {
      throw new MojoFailureException(report.word("new-verdict"));
    }
    words.article(written).forEach(getLog()::info);
  }

  private ArticleWish wish() {
    Map<Part, String> said = new EnumMap<>(Part.class);
    Optional.ofNullable(title).ifPresent(words -> said.put(Part.TITLE, words));
    Optional.ofNullable(rubric).ifPresent(words -> said.put(Part.RUBRIC, words));
    Optional.ofNullable(region).ifPresent(words -> said.put(Part.REGION, words));
    return new ArticleWish(said);
  }

  /** From Java 22 on there is a console without a terminal too, whose lines end at once. */
  @SuppressWarnings("SystemConsoleNull")
  private Function<String, Optional<String>> answers() {
    Console console = System.console();
    return interactive && console != null
        ? question -> Optional.ofNullable(console.readLine("%s", question))
        : question -> Optional.empty();
  }
}
