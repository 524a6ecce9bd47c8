package org.bulletin.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulletin.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {

  private static final FigureReader FRENCH = FigureReader.of(Language.FRENCH, List.of());
  private static final FigureReader ENGLISH = FigureReader.of(Language.ENGLISH, List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "douze (12) personnes | 12",
        "07 individus | 7",
        "sept (07) individus | 7",
        "1 234,5 tonnes | 1234.5",
        "1\u00A0234,5 tonnes | 1234.5",
        "1\u202F234,5 tonnes | 1234.5",
        "12 500 000 habitants | 12500000",
        "en 2024 500 personnes | 2024; 500",
        "1.234 habitants | 1234 or 1.234",
        "1,234 tonne | 1.234",
        "2.5 tonnes | 2.5",
        "quatre-vingt-dix-sept morts | 97",
        "vingt et un soldats | 21",
        "vingt-et-une femmes | 21",
        "entre vingt et trente | 20; 30",
        "deux cent mille francs | 200000",
        "deux mille vingt-cinq | 2025",
        "cent cinq | 105",
        "mille deux cents | 1200",
        "une vingtaine de motos | 20",
        "une centaine | 100",
        "un millier de sacs | 1000",
        "deux douzaines | 24",
        "des milliers de sacs | ",
        "une demi-douzaine | 6",
        "3 millions d'euros | 3000000 EUR",
        "trois millions | 3000000",
        "2,5 milliards de francs CFA | 2500000000 XOF",
        "1 million 500 000 FCFA | 1500000 XOF",
        "500 000 F CFA | 500000 XOF",
        "50 % des voix | 50 %",
        "50\u202F% des voix | 50 %",
        "cinquante pour cent | 50 %",
        "deux ans et demi | 2; (0.5 or 30)",
        "deux et demi | 2.5 or 2",
        "au XXIe siècle | 21st; (100)",
        "la 2e région | 2nd",
        "la 5ème région militaire | 5th",
        "la quatrième fois | 4th",
        "10-12 | 10; 12",
        "entre 10 et 12 | 10; 12",
        "2024-2025 | 2024; 2025",
        "un homme et une femme | ",
        "Trois-Rivières | ",
        "25 km/h et 12,7mm | 25; 12.7",
        "les années 90 | 90 or 1990",
        "un enfant de 12 ans | 12",
      })
  void frenchNumbers(String text, String figures) {
    assertThat(told(FRENCH, text)).isEqualTo(figures == null ? "" : figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "twelve (12) people | 12",
        "1,234.5 tonnes | 1234.5",
        "1,234 inhabitants | 1234",
        "1.234 tonnes | 1.234",
        "12,500,000 people | 12500000",
        "ninety-seven dead | 97",
        "twenty-one soldiers | 21",
        "a hundred and five | 105",
        "one hundred and twenty | 120",
        "between one hundred and two hundred | 100; 200",
        "two hundred thousand | 200000",
        "a dozen | 12",
        "half a dozen | 6",
        "several dozen, hundreds and thousands | ",
        "3 million euros | 3000000 EUR",
        "three million | 3000000",
        "2.5 billion CFA francs | 2500000000 XOF",
        "$5bn and US$500 | 5000000000 USD; 500 USD",
        "CFA 500,000 | 500000 XOF",
        "XOF 500,000 | 500000 XOF",
        "CFAF 500,000 | 500000",
        "50 per cent | 50 %",
        "50 percent | 50 %",
        "50% | 50 %",
        "fifty per cent | 50 %",
        "the 21st century | 21st; (100)",
        "the twenty-first century | 21st; (100)",
        "the third time | (3 or 33)",
        "a 25-year-old man | 25",
        "a three-day visit | 3",
        "both men, twice | (2); (2)",
        "one of them | ",
        "the 1990s | 1990",
        "2 and a half | 2.5 or 2",
      })
  void englishNumbers(String text, String figures) {
    assertThat(told(ENGLISH, text)).isEqualTo(figures == null ? "" : figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | le 16 février 2025 | 2025-2-16",
        "fr | le jeudi 23 janvier 2025 | 2025-1-23 THURSDAY",
        "fr | le 1er août | ?-8-1",
        "fr | le premier août | ?-8-1",
        "fr | en mars 2025 | 2025-3-?",
        "fr | en février | ?-2-?",
        "fr | la planète Mars | ",
        "fr | 16/02/2025 | 2025-2-16",
        "fr | 16.02.2025 | 2025-2-16",
        "fr | 16 févr. 2025 | 2025-2-16",
        "fr | sept. 2025 | 2025-9-?",
        "fr | sept personnes | 7",
        "fr | du 13 au 17 avril 2025 | 13; 2025-4-17",
        "fr | mercredi 19 | ?-?-19 WEDNESDAY",
        "en | February 16, 2025 | 2025-2-16",
        "en | 16 Feb. 2025 | 2025-2-16",
        "en | on Wednesday 19 February 2025 | 2025-2-19 WEDNESDAY",
        "en | Thursday, January 23, 2025 | 2025-1-23 THURSDAY",
        "en | August 1st | ?-8-1",
        "en | the 1st of August | ?-8-1",
        "en | the first of August | ?-8-1",
        "en | 2025-02-16 | 2025-2-16",
        "en | 03/04/2025 | 2025-4-3 or 2025-3-4",
        "en | 02/16/2025 | 2025-2-16",
        "en | May and March | ",
        "en | they may march | ",
        "en | In March 2025 | 2025-3-?",
        "en | since May | ?-5-?",
        "en | the night of 31 March to 1 April 2025 | ?-3-31; 2025-4-1",
      })
  void dates(String language, String text, String figures) {
    assertThat(told(reader(language), text)).isEqualTo(figures == null ? "" : figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | à 19h30 | 19:30",
        "fr | à 19 h 30 | 19:30",
        "fr | à 19 heures 30 | 19:30",
        "fr | pendant 72 heures | 72",
        "en | at 7:30 pm | 19:30",
        "en | at 7:30 p.m. | 19:30",
        "en | at 7.30pm | 19:30",
        "en | at 7 pm | 19:00",
        "en | at 12:15 am | 0:15",
        "en | 19:30 GMT | 19:30",
        "en | at 7:30 | 7:30 or 19:30",
        "en | at noon | (12:00)",
        "fr | N°0001/EMGA/CAB | 0001/EMGA/CAB",
        "fr | n° 12 | 12",
        "en | No. 0001/EMGA/CAB | 0001/EMGA/CAB",
        "fr | le décret 2025-012/PT-RM | 2025012/PTRM",
        "fr | 24 chargeurs AK-47 | 24; AK47",
        "en | two AK-47s | 2; AK47",
        "en | an IPv6-only link | IPV6",
        "fr | la RN6/RN15 | RN6; RN15",
        "en | AK-47/M16 rifles | AK47; M16",
        "en | the BRICS/G20 talks | G20",
        "fr | la note EMGA/2024 | EMGA/2024",
        "en | resolution S/RES/2650 | S/RES/2650",
        "en | A/HRC/S-21 | A/HRC/S21",
        "en | version 1.2.3 | 1.2.3",
        "en | 192.168.0.1 | 192.168.0.1",
        "fr | +223 20 22 44 54 | 22320224454",
        "fr | 20 22 44 54 | 20224454",
        "fr | 20-22-44-54 | 20224454",
        "en | https://example.org/2025/12?a=3, 5 | https://example.org/2025/12?a=3; 5",
        "en | [info12@example.org] | info12@example.org",
      })
  void timesAndReferences(String language, String text, String figures) {
    assertThat(told(reader(language), text)).isEqualTo(figures);
  }

  @Test
  void aFigureKnowsItsPlace() {
    String text = "Le bilan : douze (12) morts, 3 millions d'euros.";

    assertThat(FRENCH.read(text).stream().map(one -> text.substring(one.start(), one.end())))
        .containsExactly("douze (12)", "3 millions d'euros");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, ٢٥ شخصا, 25",
    "fa, ۱۲۳۴ نفر, 1234",
    "tmh, 12 imgharen, 12",
    "de, '1.234,5', 1234.5",
    "ar, ٣٫٥ مليون, 3500000",
    "fr, ٣٫٥ tonnes, 3.5",
    "en, ٣٫٥ tonnes, 3.5"
  })
  void digitsAreReadInEveryLanguage(String language, String text, String figures) {
    assertThat(told(FigureReader.of(new Language(language), List.of()), text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 12345678901 pm, 12345678901",
    "fr, 192.168.1.1er, 192.168.1.1ER",
  })
  void noNumberIsTooStrange(String language, String text, String figures) {
    assertThat(told(reader(language), text)).isEqualTo(figures);
  }

  @Test
  void declaredMonthsCount() {
    List<String> months = Stream.of("Yennayer", "Furar", "Meghres").collect(Collectors.toList());

    assertThat(told(FigureReader.of(new Language("tmh"), months), "16 Furar 2025"))
        .isEqualTo("2025-2-16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1,",
        "1.",
        "1-",
        "a1-",
        "a-",
        "ab-1-",
        "1 ",
        "12 ",
        "123 ",
        "1:",
        "1/",
        "+1 ",
        "(1",
        "cent ",
        "mille ",
        "hundred ",
        "million ",
        "dozen ",
        "deux milliards ",
        "un ",
        "MM ",
        "1 h ",
        "mardi ",
        "mars ",
        "IVX",
        "1e",
        "www.",
        "a@b",
        "http://",
        "5 hundred ",
        "٣",
        "½",
      })
  void noTextTakesLong(String piece) {
    String text = piece.repeat(200_000 / piece.length());

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (FigureReader reader : List.of(FRENCH, ENGLISH)) {
            assertThat(reader.read(text)).allMatch(figure -> figure.end() <= text.length());
          }
        });
  }

  private static FigureReader reader(String language) {
    return language.equals("fr") ? FRENCH : ENGLISH;
  }

  private static String told(FigureReader reader, String text) {
    return reader.read(text).stream().map(FigureReaderTest::told).collect(Collectors.joining("; "));
  }

  private static String told(Figure figure) {
    if (figure instanceof Quantity quantity) {
      String values =
          quantity.values().stream()
              .map(value -> value.toPlainString())
              .collect(Collectors.joining(" or "));
      boolean passing = quantity.writing() == Quantity.Writing.TURN_OF_PHRASE;
      return passing ? "(" + values + ")" : values + told(quantity);
    }
    if (figure instanceof CalendarDate date) {
      String year = date.year().isPresent() ? "" + date.year().getAsInt() : "?";
      String month = date.month().isPresent() ? "" + date.month().getAsInt() : "?";
      String day = date.day().isPresent() ? "" + date.day().getAsInt() : "?";
      String weekday = date.weekday().map(name -> " " + name).orElse("");
      String other = date.monthFirstToo() ? " or " + year + "-" + day + "-" + month : "";
      return year + "-" + month + "-" + day + weekday + other;
    }
    if (figure instanceof ClockTime time) {
      String told = String.format("%d:%02d", time.hour(), time.minute());
      String other =
          time.halfOpen()
              ? String.format(" or %d:%02d", (time.hour() + 12) % 24, time.minute())
              : "";
      return time.turnOfPhrase() ? "(" + told + ")" : told + other;
    }
    return ((Reference) figure).code();
  }

  private static String told(Quantity quantity) {
    return switch (quantity.unit().kind()) {
      case PLAIN -> "";
      case PERCENT -> " %";
      case CURRENCY -> " " + quantity.unit().code();
      case ORDINAL ->
          switch (quantity.value().intValue() % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
          };
    };
  }
}
