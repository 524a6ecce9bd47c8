package org.bulletin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

@AnalyzeClasses(packages = "org.bulletin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule aStageKnowsTheOneBeforeItNeverTheOneAfter =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("threads")
          .definedBy("org.bulletin.threads..")
          .layer("language")
          .definedBy("org.bulletin.language..")
          .layer("diagnostic")
          .definedBy("org.bulletin.diagnostic..")
          .layer("figures")
          .definedBy("org.bulletin.figures..")
          .layer("cache")
          .definedBy("org.bulletin.cache..")
          .layer("yaml")
          .definedBy("org.bulletin.yaml..")
          .layer("content")
          .definedBy("org.bulletin.content..")
          .layer("markdown")
          .definedBy("org.bulletin.markdown..")
          .layer("manuscript")
          .definedBy("org.bulletin.manuscript..")
          .layer("checks")
          .definedBy("org.bulletin.checks..")
          .layer("history")
          .definedBy("org.bulletin.history..")
          .layer("images")
          .definedBy("org.bulletin.images..")
          .layer("site")
          .definedBy("org.bulletin.site..")
          .layer("cards")
          .definedBy("org.bulletin.cards..")
          .layer("pages")
          .definedBy("org.bulletin.pages..")
          .layer("template")
          .definedBy("org.bulletin.template..")
          .layer("output")
          .definedBy("org.bulletin.output..")
          .layer("weight")
          .definedBy("org.bulletin.weight..")
          .layer("report")
          .definedBy("org.bulletin.report..")
          .layer("build")
          .definedBy("org.bulletin.build..")
          .layer("preview")
          .definedBy("org.bulletin.preview..")
          .layer("starter")
          .definedBy("org.bulletin.starter..")
          .layer("maven")
          .definedBy("org.bulletin.maven..")
          .whereLayer("maven")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("preview")
          .mayOnlyBeAccessedByLayers("maven")
          .whereLayer("starter")
          .mayOnlyBeAccessedByLayers("maven")
          .whereLayer("build")
          .mayOnlyBeAccessedByLayers("preview", "starter", "maven")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("maven")
          .whereLayer("checks")
          .mayOnlyBeAccessedByLayers("report", "build", "preview", "maven")
          .whereLayer("history")
          .mayOnlyBeAccessedByLayers("build")
          .whereLayer("figures")
          .mayOnlyBeAccessedByLayers("checks")
          .whereLayer("output")
          .mayOnlyBeAccessedByLayers("build")
          .whereLayer("weight")
          .mayOnlyBeAccessedByLayers("build")
          .whereLayer("template")
          .mayOnlyBeAccessedByLayers("build")
          .whereLayer("pages")
          .mayOnlyBeAccessedByLayers("template", "build")
          .whereLayer("cards")
          .mayOnlyBeAccessedByLayers("pages", "build")
          .whereLayer("images")
          .mayOnlyBeAccessedByLayers("site", "build")
          .whereLayer("cache")
          .mayOnlyBeAccessedByLayers(
              "content",
              "manuscript",
              "checks",
              "images",
              "site",
              "cards",
              "pages",
              "template",
              "output",
              "report",
              "build")
          .whereLayer("threads")
          .mayOnlyBeAccessedByLayers("language", "markdown", "checks", "pages", "output", "build")
          .whereLayer("manuscript")
          .mayOnlyBeAccessedByLayers("build")
          .whereLayer("site")
          .mayOnlyBeAccessedByLayers("pages", "template", "weight", "build", "preview")
          .whereLayer("markdown")
          .mayOnlyBeAccessedByLayers("manuscript", "checks", "site", "pages", "build")
          .whereLayer("yaml")
          .mayOnlyBeAccessedByLayers("content")
          .whereLayer("content")
          .mayOnlyBeAccessedByLayers(
              "markdown",
              "manuscript",
              "checks",
              "site",
              "pages",
              "weight",
              "build",
              "preview",
              "starter")
          .whereLayer("diagnostic")
          .mayOnlyBeAccessedByLayers(
              "yaml",
              "content",
              "markdown",
              "manuscript",
              "checks",
              "images",
              "site",
              "pages",
              "template",
              "output",
              "weight",
              "report",
              "build",
              "preview",
              "starter",
              "maven");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.bulletin.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theEngineHasNeverHeardOfMaven =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.bulletin.maven..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.maven..");

  @ArchTest
  static final ArchRule flexmarkLivesInMarkdown = library("com.vladsch.flexmark..", "markdown");

  @ArchTest static final ArchRule theSanitizerLivesInMarkdown = library("org.owasp..", "markdown");

  @ArchTest static final ArchRule snakeYamlLivesInYaml = library("org.yaml..", "yaml");

  @ArchTest static final ArchRule freeMarkerLivesInTemplate = library("freemarker..", "template");

  @ArchTest static final ArchRule icuLivesInLanguage = library("com.ibm.icu..", "language");

  @ArchTest static final ArchRule brotliLivesInOutput = library("com.aayushatharva..", "output");

  @ArchTest
  static final ArchRule lettersAreDrawnWithoutNativeFontCode =
      noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.awt.Font");

  @ArchTest
  static final ArchRule cardsAreDrawnByOurOwnArithmetic =
      noClasses()
          .that()
          .resideInAPackage("org.bulletin.cards..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.imageio..");

  @ArchTest
  static final ArchRule gsonLivesWhereJsonIsWritten =
      library("com.google.gson..", "pages", "report");

  @ArchTest
  static final ArchRule theHttpServerLivesInPreview =
      library("com.sun.net.httpserver..", "preview");

  @ArchTest
  static final ArchRule twelveMonkeysLivesInImages = library("com.twelvemonkeys..", "images");

  @ArchTest
  static final ArchRule otherProgramsAreRunInHistory =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.bulletin.history..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ProcessBuilder.class);

  @ArchTest static final ArchRule imageIoLivesInImages = library("javax.imageio..", "images");

  @ArchTest
  static final ArchRule noStaticHoldsState = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule onlyTheMojosReadTheClock =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.bulletin.maven..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule whatTemplatesSeeAreRecords =
      classes()
          .that()
          .resideInAPackage("org.bulletin.pages.model")
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .beRecords();

  private static ArchRule library(String library, String... homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            Arrays.stream(homes).map(home -> "org.bulletin." + home + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
