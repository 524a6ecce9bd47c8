package org.bulletin.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulletin.threads.Once;

/**
 * One message pattern. Where there is nothing to choose, texts are put into its gaps without ICU.
 *
 * <p>Thread-safe.
 */
final class MessagePattern {

  /** ICU would take the argument in {@code d'{0}} for quoted text. */
  private static final Pattern APOSTROPHE_BEFORE_ARGUMENT = Pattern.compile("(?<!')'(?=\\{\\d)");

  private static final Pattern GAP = Pattern.compile("\\{([0-9])}");

  private final List<String> pieces = new ArrayList<>();
  private final List<Integer> gaps = new ArrayList<>();
  private final boolean plain;
  private final Once<MessageFormat> format;

  MessagePattern(String pattern, ULocale locale) {
    String forIcu = APOSTROPHE_BEFORE_ARGUMENT.matcher(pattern).replaceAll("''");
    this.format = new Once<>(() -> new MessageFormat(forIcu, locale));
    Matcher gap = GAP.matcher(pattern);
    int start = 0;
    while (gap.find()) {
      pieces.add(pattern.substring(start, gap.start()));
      gaps.add(Integer.valueOf(gap.group(1)));
      start = gap.end();
    }
    pieces.add(pattern.substring(start));
    this.plain = pieces.stream().noneMatch(MessagePattern::meansSomething) && !quotes(forIcu);
  }

  /** Returns the message with its arguments filled in. */
  String fill(List<?> arguments) {
    return plain && areTexts(arguments) ? filled(arguments) : chosen(arguments);
  }

  /** ICU takes far longer to make a format than to use it, which one thread can at a time. */
  private synchronized String chosen(List<?> arguments) {
    return format.get().format(arguments.toArray());
  }

  private String filled(List<?> arguments) {
    StringBuilder message = new StringBuilder(pieces.get(0));
    for (int i = 0; i < gaps.size(); i++) {
      message.append(arguments.get(gaps.get(i))).append(pieces.get(i + 1));
    }
    return message.toString();
  }

  /** A number is written in the language's own way, and a gap without an argument stays. */
  private boolean areTexts(List<?> arguments) {
    for (int gap : gaps) {
      if (gap >= arguments.size() || !(arguments.get(gap) instanceof String)) {
        return false;
      }
    }
    return true;
  }

  private static boolean meansSomething(String piece) {
    return piece.indexOf('{') >= 0 || piece.indexOf('}') >= 0;
  }

  private static boolean quotes(String pattern) {
    return pattern.contains("''") || pattern.contains("'{") || pattern.contains("'}");
  }
}
