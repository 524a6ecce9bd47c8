package org.bulletin.figures;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bulletin.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureComparisonTest {

  private static final FigureReader FRENCH = FigureReader.of(Language.FRENCH, List.of());
  private static final FigureReader ENGLISH = FigureReader.of(Language.ENGLISH, List.of());

  /** An oblique stroke stands between passages. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "douze (12) personnes | twelve people",
        "1 234,5 tonnes | 1,234.5 tonnes",
        "07 individus | seven individuals",
        "quatre-vingt-dix-sept | ninety-seven",
        "une vingtaine d'hommes | about twenty men",
        "un millier | a thousand",
        "une centaine | some 100",
        "2,5 milliards de FCFA | CFA 2.5 billion",
        "500 000 francs | 500,000 CFA francs",
        "50 % | half",
        "la moitié | 50 percent",
        "1.234 personnes | 1,234 people",
        "le 16 février | 16 February 2025",
        "le jeudi 16 février 2025 | February 16",
        "du 13 au 17 avril 2025 | April 13 to 17, 2025",
        "les 13 et 14 avril | April 13 and 14",
        "le 3 avril 2025 | 03/04/2025",
        "le 3 avril 2025 | 04/03/2025",
        "à 19h30 | at 7:30 pm",
        "à 19 heures | at 7 pm",
        "à midi | at 12:00",
        "au XXIe siècle | in the twenty-first century",
        "le 2e bataillon | the second battalion",
        "N°0001/EMGA/CAB | No. 0001/EMGA/CAB",
        "AK-47 | AK47 rifles",
        "UE-27 | EU-27",
        "la RN6/RN15 | the RN6 and the RN15",
        "les BRICS et le G20 | BRICS/G20",
        "+223 20 22 44 54 | 20 22 44 54",
        "les deux hommes | both men",
        "deux fois | twice",
        "les deux camps s'accusent | the sides accuse each other",
        "1 fusil | a rifle",
        "un trio de trois suspects | the suspects",
        "douze morts. Les douze | twelve dead",
        "douze morts / 5 blessés | 5 wounded / twelve dead",
        "douze morts / 5 blessés | twelve dead and 5 wounded",
        "12 et 5 | 5 and 12",
        "des radios bidirectionnelles | 2-way radios",
        "une route à double sens | a 2-way road",
        "trois jours de deuil | a 3-day mourning",
        "quinze jours | a fortnight",
        "neuf véhicules | nine vehicles",
        "un véhicule neuf | a new vehicle",
        "le chapitre deux | the second chapter",
        "la deuxième attaque, deux morts | two dead in the second attack",
        "la seconde fois, deux hommes | both men, the second time",
        "deux essais / le deuxième | the second try / two of them",
      })
  void theSameIsSaid(String french, String english) {
    assertThat(told(french, english, FigureLine.Shape.PROSE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 morts | 13 dead | 12 > 13",
        "douze morts | thirteen dead | douze > thirteen",
        "deux morts | three dead | deux > three",
        "1 fusil | 2 rifles | 1 > 2",
        "une visite de trois jours | a 2-day visit | trois > 2",
        "une visite de 3 jours | a 2-day visit | 3 > 2",
        "une visite de quelques jours | a 5-day visit | - > 5",
        "12 morts | several dead | 12 > -",
        "plusieurs morts | 12 dead | - > 12",
        "une vingtaine | about thirty | une vingtaine > thirty",
        "3 millions | 3 billion | 3 millions > 3 billion",
        "500 euros | 500 dollars | 500 euros > 500 dollars",
        "1 234 | 1.234 | 1 234 > 1.234",
        "le 16 février | 17 February | 16 février > 17 February",
        "le 16 février 2025 | 16 February 2024 | 16 février 2025 > 16 February 2024",
        "jeudi 16 février | Friday 16 February | jeudi 16 février > Friday 16 February",
        "en février | in March | février > March",
        "à 19h30 | at 7:30 am | 19h30 > 7:30 am",
        "N°0001/EMGA/CAB | No. 0002/EMGA/CAB | 0001/EMGA/CAB > 0002/EMGA/CAB",
        "AK-47 | AK-74 | AK-47 > AK-74",
        "la RN6/RN15 | the RN6 and the RN16 | RN15 > RN16",
        "RN6/RN15 | RN6/RN51 | RN15 > RN51",
        "S/RES/2650 | S/RES/2560 | S/RES/2650 > S/RES/2560",
        "+223 20 22 44 54 | +223 20 22 44 55 | 223 20 22 44 54 > 223 20 22 44 55",
        "12 morts, 5 blessés | 12 dead, 6 wounded | 5 > 6",
        "12 morts / 5 blessés | 12 dead / 6 wounded | 5 > 6",
      })
  void aDifferenceIsTold(String french, String english, String difference) {
    assertThat(told(french, english, FigureLine.Shape.PROSE)).containsExactly(difference);
  }

  /** What counts is no counterpart of what tells a place in an order, unless nothing else is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trois camps / le deuxième | two camps / the second | trois > two",
        "deux essais, puis un troisième | three attempts, then a third | deux > three",
        "le deuxième convoi, trois camions | a convoy of two lorries | trois > two",
        "les trois cas, le second | both cases, the second | trois > both",
      })
  void numbersAreComparedWithNumbers(String french, String english, String difference) {
    assertThat(told(french, english, FigureLine.Shape.PROSE)).containsExactly(difference);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "à 30 km de Gao | 19 miles from Gao",
        "à 30 km de Gao | 30 km (19 miles) from Gao",
        "à 30 km de Gao | 19 miles (30 km) from Gao",
        "à 30 km de Gao | 30 km (about 19 miles) from Gao",
        "à 30 km de Gao | about 19 miles, or 30 km, from Gao",
        "à 30 à 40 km de Gao | 30 to 40 km (19 to 25 miles) from Gao",
        "entre 30 et 40 km | between 19 and 25 miles",
        "à 100 kilomètres | 60 miles away",
        "une vingtaine de kilomètres | a dozen miles",
        "à 100 km/h | at 62 mph",
        "12,7 cm | 5 inches",
        "une fosse de 3 sur 5 mètres | a pit of 10 by 16 feet",
        "une image de 12,7 × 20,3 cm | a picture of 5 inches by 8 inches",
        "à 3 000 mètres | at 9,800 feet",
        "500 hectares | 1,235 acres",
        "1 200 acres | 500 hectares",
        "45 °C | 113°F",
        "45 degrés | 45°C (113°F)",
        "cinq quintaux de mil | 500 kg of millet",
        "2 tonnes | 2,000 kilos",
        "1 000 barils | 159,000 litres",
        "113 degrés Fahrenheit | 45 degrees",
        "72 heures | three days",
        "dix-huit mois / 24 mois | 18 months / two years",
        "quinze jours | two weeks",
        "21 jours | three weeks",
      })
  void aFigureMayBeConverted(String french, String english) {
    assertThat(told(french, english, FigureLine.Shape.PROSE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "à 30 km de Gao | 29 miles from Gao | 30 > 29",
        "à 30 km de Gao | 190 miles from Gao | 30 > 190",
        "à 30 km de Gao | 31 km (19 miles) from Gao | 30 > 31 km (19 miles)",
        "à 30 km de Gao | 30 km (29 miles) from Gao | - > 29",
        "à 30 km de Gao | 300 km (19 miles) from Gao | - > 300",
        "13,7 cm | 5 inches | 13,7 > 5",
        "12,7 cm | 6 inches | 12,7 > 6",
        "500 hectares | 1,325 acres | 500 > 1,325",
        "45 °C | 114°F | 45 > 114",
        "45 °C | 46 °C | 45 > 46",
        "30 morts | 19 dead | 30 > 19",
        "à 30 km | 19 dead | 30 > 19",
        "72 heures | four days | 72 > four",
        "71 heures | three days | 71 > three",
        "seize jours | two weeks | seize > two",
        "24 mois | three years | 24 > three",
        "un enfant | a 3-year-old child | - > 3",
        "à 30 km de Gao | 30 miles from Gao | 30 > 30",
        "113 °F | 113 °C | 113 > 113",
        "entre 30 et 40 km | between 19 and 29 miles | 40 > 29",
        "trois jours | three weeks | trois > three",
      })
  void aConvertedFigureThatIsAnotherIsTold(String french, String english, String difference) {
    assertThat(told(french, english, FigureLine.Shape.PROSE)).containsExactly(difference);
  }

  @ParameterizedTest
  @CsvSource({
    "ROW, Gao 12 et 5, Gao 5 and 12, 12 > 5",
    "ITEM, Gao 12 / Mopti 5 / Kidal 7, Gao 5 / Mopti 12 / Kidal 7, 12 > 5",
  })
  void twoValuesThatChangedPlacesAreAMistakeInAListOrTable(
      FigureLine.Shape shape, String french, String english, String first) {
    assertThat(told(french, english, shape)).hasSize(2).contains(first, "5 > 12");
  }

  @Test
  void aListThatIsSortedAnewIsNone() {
    assertThat(told("A 12 / B 5 / C 7 / D 9", "E 9 / F 12 / G 5 / H 7", FigureLine.Shape.ITEM))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deux fusils, trois motos / a / a / deux | two rifles, two motorbikes / a / a / three | trois > two",
        "les trois hommes / a / a / deux | both men / a / a / three | trois > both",
      })
  void aFigureInTheVeryPlaceOfAnotherIsAMistakeEvenIfItStandsElsewhere(
      String french, String english, String difference) {
    assertThat(told(french, english, FigureLine.Shape.PROSE)).contains(difference);
  }

  @Test
  void whatHasNoCounterpartIsNotCompared() {
    List<FigureLine> one = lines(FRENCH, List.of("12 morts", "5 blessés"), FigureLine.Shape.PROSE);
    List<FigureLine> other = lines(ENGLISH, List.of("12 dead"), FigureLine.Shape.PROSE);

    assertThat(FigureComparison.compare(one, other, new int[] {0, FigureComparison.NONE}))
        .isEmpty();
  }

  @Test
  void textsFullOfFiguresTakeNoLongTime() {
    String many = IntStream.range(10_000, 30_000).mapToObj(n -> n + " a").collect(joining(", "));
    String others = IntStream.range(70_000, 90_000).mapToObj(n -> n + " a").collect(joining(", "));

    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          assertThat(told(many, many, FigureLine.Shape.PROSE)).isEmpty();
          assertThat(told(many, others, FigureLine.Shape.PROSE)).isEmpty();
        });
  }

  private static List<String> told(String french, String english, FigureLine.Shape shape) {
    List<String> one = List.of(french.split(" / ", -1));
    List<String> other = List.of(english.split(" / ", -1));
    List<FigureLine> original = lines(FRENCH, one, shape);
    List<FigureLine> translation = lines(ENGLISH, other, shape);
    int[] aligned =
        IntStream.range(0, one.size())
            .map(line -> line < other.size() ? line : FigureComparison.NONE)
            .toArray();
    List<String> told = new ArrayList<>();
    for (FigureMismatch mismatch : FigureComparison.compare(original, translation, aligned)) {
      String there = mismatch.original().map(place -> in(one, original, place)).orElse("-");
      String here = mismatch.translation().map(place -> in(other, translation, place)).orElse("-");
      told.add(there + " > " + here);
    }
    return told;
  }

  private static String in(List<String> texts, List<FigureLine> lines, FigureMismatch.Place place) {
    Figure figure = lines.get(place.line()).figures().get(place.index());
    return texts.get(place.line()).substring(figure.start(), figure.end());
  }

  private static List<FigureLine> lines(
      FigureReader reader, List<String> texts, FigureLine.Shape shape) {
    return texts.stream().map(text -> new FigureLine(shape, reader.read(text))).toList();
  }
}
