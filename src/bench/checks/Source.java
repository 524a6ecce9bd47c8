import java.util.List;

/**
 * A document of Debian's that exists in English and in French.
 *
 * @param kind what its text is like
 * @param packages that it is in, English first; one where a package has both
 * @param english folder of the pages in English, within the first package
 * @param french folder of those in French, within the last package
 * @param englishEnd how the name of a page in English ends
 * @param frenchEnd what stands there in French
 * @param most how many pairs are taken, so that no document outweighs the others
 */
record Source(
    String name,
    String kind,
    List<String> packages,
    String english,
    String french,
    String englishEnd,
    String frenchEnd,
    int most) {

  /** Prose first; what is nearest to the language of the news stands at the top. */
  static final List<Source> ALL =
      List.of(
          of(
              "debian-history",
              "history",
              "debian-history",
              "debian-history",
              "usr/share/doc/debian-history/docs",
              "usr/share/doc/debian-history/docs",
              ".en.html",
              ".fr.html",
              60),
          of(
              "stellarium",
              "astronomy and culture",
              "stellarium-data",
              "stellarium-data",
              "usr/share/stellarium",
              "usr/share/stellarium",
              ".en.utf8",
              ".fr.utf8",
              80),
          of(
              "debian-handbook",
              "handbook",
              "debian-handbook",
              "debian-handbook",
              "usr/share/doc/debian-handbook/html/en-US",
              "usr/share/doc/debian-handbook/html/fr-FR",
              ".html",
              ".html",
              80),
          of(
              "debian-faq",
              "questions and answers",
              "debian-faq",
              "debian-faq-fr",
              "usr/share/doc/debian/FAQ",
              "usr/share/doc/debian/FAQ/fr",
              ".en.html",
              ".fr.html",
              60),
          of(
              "developers-reference",
              "rules of an organisation",
              "developers-reference",
              "developers-reference-fr",
              "usr/share/developers-reference",
              "usr/share/developers-reference/fr",
              ".html",
              ".html",
              60),
          of(
              "debian-edu",
              "guide for schools",
              "debian-edu-doc-en",
              "debian-edu-doc-fr",
              "usr/share/doc/debian-edu-doc-en",
              "usr/share/doc/debian-edu-doc-fr",
              "-bookworm-manual.html",
              "-bookworm-manual.html",
              60),
          of(
              "aptitude",
              "manual of a program",
              "aptitude-doc-en",
              "aptitude-doc-fr",
              "usr/share/doc/aptitude/html/en",
              "usr/share/doc/aptitude/html/fr",
              ".html",
              ".html",
              30),
          of(
              "installation-guide",
              "instructions",
              "installation-guide-amd64",
              "installation-guide-amd64",
              "usr/share/doc/installation-guide-amd64/en",
              "usr/share/doc/installation-guide-amd64/fr",
              ".html",
              ".html",
              70),
          of(
              "debian-reference",
              "technical reference",
              "debian-reference-en",
              "debian-reference-fr",
              "usr/share/debian-reference",
              "usr/share/debian-reference",
              ".en.html",
              ".fr.html",
              50),
          of(
              "maint-guide",
              "instructions",
              "maint-guide",
              "maint-guide-fr",
              "usr/share/doc/maint-guide/html",
              "usr/share/doc/maint-guide-fr/html",
              ".en.html",
              ".fr.html",
              40),
          of(
              "gimp-help",
              "manual of a program",
              "gimp-help-en",
              "gimp-help-fr",
              "usr/share/gimp/2.0/help/en",
              "usr/share/gimp/2.0/help/fr",
              ".html",
              ".html",
              100),
          of(
              "gnome-help",
              "help for users",
              "gnome-user-docs",
              "gnome-user-docs",
              "usr/share/help/C/gnome-help",
              "usr/share/help/fr/gnome-help",
              ".page",
              ".page",
              80));

  private static Source of(
      String name,
      String kind,
      String packageEnglish,
      String packageFrench,
      String english,
      String french,
      String englishEnd,
      String frenchEnd,
      int most) {
    List<String> packages =
        packageEnglish.equals(packageFrench)
            ? List.of(packageEnglish)
            : List.of(packageEnglish, packageFrench);
    return new Source(name, kind, packages, english, french, englishEnd, frenchEnd, most);
  }

  boolean html() {
    return !englishEnd.equals(".page");
  }
}
