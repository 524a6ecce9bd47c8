package org.bulletin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.bulletin.testing.TestBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Short passages in the wrong language, and those that only hold names, titles, slogans and words
 * of others, which stand in the language in which they were said. Each line is a passage.
 */
class PassagesInAnotherLanguageTest {

  private static final String NAMES_IN_FRENCH =
      """
      ## Human Rights Watch
      - Human Rights Watch
      | Office of the High Commissioner for Human Rights |
      - The Office of the High Commissioner for Human Rights
      - HCDH (Office of the High Commissioner for Human Rights)
      - Office for the Coordination of Humanitarian Affairs
      - Armed Conflict Location and Event Data (ACLED)
      - Save the Children
      - International Committee of the Red Cross
      ## International Crisis Group
      - Committee to Protect Journalists
      - Women in Law and Development in Africa
      - United Nations Multidimensional Integrated Stabilization Mission in Mali
      | Doctors of the World |
      - Institute for Security Studies : rapport annuel
      - Centre for Humanitarian Dialogue, Genève
      - Economic Community of West African States
      - Global Initiative Against Transnational Organized Crime
      - Special Representative of the Secretary-General for West Africa and the Sahel
      - Group for the Support of Islam and Muslims (JNIM)
      - Joint Force of the G5 Sahel
      - Islamic State in the Greater Sahara : douze attaques
      - Food and Agriculture Organization of the United Nations
      | Convention on the Rights of the Child |
      - Rome Statute of the International Criminal Court
      | Ministry of Defence and Veterans Affairs |
      - The New Humanitarian, 12 mai 2025
      - The Sentry : « The business of war and who profits from it »
      ## Voice of America
      - Médias : Voice of America, The Guardian, British Broadcasting Corporation
      ## « The war is not over »
      - « We want peace and we want it now »
      - “This is not the end of the story”, exposition à Bamako
      - "I want to go home" : témoignages
      - Beyond Borders: The Politics of Conflict in the Sahel
      - Out of Africa
      - Bring Back Our Girls
      - [Mali: enabling dialogue with the jihadist coalition](https://institute.example/mali)
      - Voir [What we know of the attack](https://news.example/a) (en anglais)
      - Memorandum of Understanding, signé en mai
      - « Leave no one behind », devise
      - Bourem, Ansongo, Tessalit
      - Or, coton, or blanc
      - Kayes : mines d’or, or alluvionnaire
      - if, then, else, while, until
      - Festival An be nyogon fe
      ## Ménaka : couvre-feu
      - Transport, santé, éducation
      - Douze morts, trente blessés
      Source : Office of the High Commissioner for Human Rights
      “We will not leave and they know it.”
      """;

  private static final String NAMES_IN_ENGLISH =
      """
      ## Médecins sans frontières
      - Médecins sans frontières
      - Médecins du monde
      | Volontaires pour la défense de la patrie (VDP) |
      - Coordination des mouvements de l’Azawad (CMA)
      - Groupe de soutien à l’islam et aux musulmans
      - Conseil national pour la sauvegarde de la patrie
      | Alliance des États du Sahel |
      - Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali
      - Cadre stratégique permanent pour la paix, la sécurité et le développement
      - Bureau de la coordination des affaires humanitaires
      - Haut-Commissariat des Nations unies pour les réfugiés
      - Programme alimentaire mondial
      - Comité international de la Croix-Rouge
      - Agence pour la sécurité de la navigation aérienne en Afrique et à Madagascar
      - Commission nationale des droits de l’homme
      - Radio France internationale
      - Le Monde, La Croix, Jeune Afrique
      - Union pour la République et la démocratie
      - Rassemblement pour le Mali
      - Mouvement du 5 juin – Rassemblement des forces patriotiques
      - Front de libération du Macina
      - Direction générale de la police nationale
      - Autorité intérimaire de la région de Kidal
      - Banque centrale des États de l’Afrique de l’Ouest
      - Force conjointe du G5 Sahel
      - Groupement des forces de l’Est et du Centre
      | Ministère de la Défense et des Anciens combattants |
      - Groupe de recherche et d’information sur la paix et la sécurité (GRIP)
      - Association malienne des droits de l’homme
      - Fédération internationale pour les droits humains (FIDH)
      - Société des mines de Loulo SA
      - Accord pour la paix et la réconciliation au Mali
      - Collectif pour la défense des militaires
      ## Un peuple, un but, une foi
      - Un peuple, un but, une foi
      - “La patrie ou la mort, nous vaincrons”
      - « Nous ne sommes pas en guerre »
      - “Ils sont partis et nous ne savons pas où”: an account
      - Les soleils des indépendances
      - Les damnés de la terre
      - [Le Sahel dans la tourmente : ce qui a été dit](https://journal.example/sahel)
      - See [Ce que nous savons de l’attaque](https://journal.example/a) (in French)
      - Journal du Mali, L’Essor, Le Républicain
      - Y en a marre, Le Balai citoyen
      - “Projet de résilience dans le Sahel”, second phase
      - Place de l’Indépendance, Bamako
      - Coup d’état, couvre-feu, cordon sanitaire
      ## Ménaka: curfew
      - Twelve dead, thirty wounded
      Source: Bureau de la coordination des affaires humanitaires
      « Nous ne partirons pas et ils le savent. »
      """;

  private static final String ENGLISH_PASSAGES =
      """
      ## Security situation in the north
      ## What is known about the attack
      ## The convoys that were expected
      ## Reactions to the ambush and the curfew
      ## Before and after the attack
      ## Who is behind the blockade
      ## When the market was burnt
      ## How the town has changed since May
      - the road between Gao and Ansongo is closed
      - two soldiers were wounded by a mine
      - the wells have been repaired
      - more than forty families have fled
      - schools are closed until the end of the month
      - help for those who fled from the villages
      - The army says it has retaken the camp
      - Trucks must wait for an escort
      - The bridge was not damaged.
      - Nobody has claimed the attack
      - All flights to Kidal have been cancelled.
      | They were held for nine days |
      - food for the families of the displaced
      - the mayor of the town and his deputy
      - a statement from the ministry that was read on television
      - No civilians were among the dead
      - It is the third attack since January
      | Their vehicles had been burnt |
      | which villages are cut off |
      - Drivers who refuse to pay are beaten
      - fuel has become more expensive than bread
      - the ban may be lifted in June
      The inhabitants were told to leave the town.
      This is the second attack in a week.
      There were no victims, according to the mayor.
      Patrols have resumed between the two camps.
      Neither side has said how many were killed.
      His family has not been informed.
      We will publish the list when it is confirmed.
      The market reopened after the soldiers had left.
      Herders can return to their camps with their animals.
      The curfew is lifted, but patrols remain.
      At least six of the wounded were children.
      Ansongo: what we know about the ambush
      """;

  private static final String FRENCH_PASSAGES =
      """
      ## Ce que l’on sait de l’attaque
      ## La situation dans le nord
      ## Les convois qui étaient attendus
      ## Qui est derrière le blocus
      ## Après l’attaque du marché
      ## Ce qui a changé depuis le mois de mai
      ## Les écoles sont fermées
      ## Pourquoi les transporteurs ne roulent plus
      - la route entre Gao et Ansongo est coupée
      - deux soldats ont été blessés par une mine
      - les puits ont été réparés
      - des familles qui ont fui leurs villages
      - L’armée dit avoir repris le camp, mais les combats continuent
      - Les camions doivent attendre une escorte
      - Le pont n’est pas endommagé.
      - Personne ne sait qui a revendiqué l’attaque
      - Tous les vols pour Kidal sont annulés.
      | Ils ont été retenus pendant neuf jours |
      - le maire de la ville et ses adjoints
      - un communiqué du ministère, lu lors du journal
      - Aucun civil ne figure parmi les morts
      - C’est la troisième attaque depuis janvier
      | Leurs véhicules ont été brûlés |
      | les villages dont les puits sont à sec |
      - Les chauffeurs qui refusent de payer sont battus
      - le carburant est plus cher que le pain
      - l’interdiction peut être levée en juin
      - Deux soldats tués dans le cercle d’Ansongo
      - aide aux familles qui ont quitté la ville
      - selon le maire, aucune victime
      Les habitants ont quitté la ville.
      C’est la deuxième attaque de la semaine, selon le maire.
      Il n’y a pas de victime parmi les civils.
      Les patrouilles ont repris entre les deux camps.
      Aucun des deux camps ne donne de bilan.
      Sa famille n’est pas informée.
      Nous publierons la liste lorsque les familles seront informées.
      Le marché a rouvert après le départ des soldats.
      Les éleveurs peuvent rentrer avec leurs animaux.
      Le couvre-feu est levé, mais les patrouilles restent.
      Six des blessés sont des enfants.
      Ansongo : ce que nous savons de l’embuscade
      """;

  @TempDir Path folder;

  @Test
  void namesTitlesAndWordsOfOthersStayInTheirLanguage() {
    assertThat(found("fr", NAMES_IN_FRENCH)).isEmpty();
    assertThat(found("en", NAMES_IN_ENGLISH)).isEmpty();
  }

  @Test
  void shortPassagesInTheirOwnLanguageAreLeftAlone() {
    assertThat(found("fr", FRENCH_PASSAGES)).isEmpty();
    assertThat(found("en", ENGLISH_PASSAGES)).isEmpty();
  }

  @Test
  void shortPassagesInTheOtherLanguageAreFound() {
    assertThat(found("fr", ENGLISH_PASSAGES)).isEqualTo(quoted(ENGLISH_PASSAGES));
    assertThat(found("en", FRENCH_PASSAGES)).isEqualTo(quoted(FRENCH_PASSAGES));
  }

  @Test
  void aTitleALeadAndACaptionAreLookedAtToo() {
    TestBulletin bulletin =
        TestBulletin.in(folder)
            .withPictureAndAttachment()
            .with(
                """
                === articles/a.fr.md
                ---
                title: Ansongo sous couvre-feu
                date: 2025-04-13
                rubric: operations
                region: gao
                lead: Les convois sont attendus.
                ---
                Le texte.
                === articles/a.en.md
                ---
                title: "Ansongo : ce que nous savons"
                lead: Les convois sont attendus.
                image: {src: /media/pont.png, alt: Le pont qui est coupé, caption: Le pont est coupé depuis lundi.}
                ---
                The text.
                """);

    assertThat(new CheckTrial(folder, Check.WRONG_LANGUAGE).found(bulletin))
        .containsExactly(
            "Ansongo : ce que nous savons",
            "Les convois sont attendus.",
            "Le pont qui est coupé",
            "Le pont est coupé depuis lundi.");
  }

  @Test
  void aLinkWithinTheBulletinIsNoTitleOfAnotherText() {
    assertThat(found("en", "- [Ce que nous savons de l’attaque](/fr/2025/04/image/)"))
        .containsExactly("Ce que nous savons de l’attaque");
  }

  @Test
  void aLongPassageMayBeAQuotationBehindAMarkAlone() {
    String quotation =
        "« Nous ne savons pas où ils sont, et ceux qui les ont vus ne veulent pas le dire, car"
            + " ils ont peur de ce qui est arrivé dans le village. »";

    assertThat(found("en", quotation)).hasSize(1);
    assertThat(found("en", "> " + quotation)).isEmpty();
  }

  private List<String> found(String language, String lines) {
    return new CheckTrial(folder.resolve(language), Check.WRONG_LANGUAGE)
        .found(language, body(lines));
  }

  /** Each line as a passage of its own; a cell as a table. */
  private static String body(String lines) {
    return lines
        .lines()
        .map(line -> line.startsWith("|") ? line + "\n|---|" : line)
        .collect(Collectors.joining("\n\n"));
  }

  private static List<String> quoted(String lines) {
    return lines
        .lines()
        .map(line -> Quotation.of(line.replaceAll("^(##|-|\\|) | \\|$", "")))
        .toList();
  }
}
