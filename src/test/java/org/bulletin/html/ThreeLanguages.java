package org.bulletin.html;

/** The files of a bulletin that has one of everything, right-to-left text included. */
final class ThreeLanguages {

  static final String FILES =
      """
      === bulletin.yaml
      title: {fr: Bulletin Sécurité, en: Security Bulletin, ar: نشرة الأمن}
      tagline: {fr: Au Mali et au Sahel, en: In Mali and the Sahel, ar: في مالي والساحل}
      url: https://bulletin.example/some/where/
      languages: [fr, en, ar]
      timezone: Africa/Bamako
      page-size: 2
      rubrics:
        operations:
          name: {fr: Opérations, en: Operations, ar: عمليات}
          description: {fr: Au sol et dans les airs., en: On the ground and in the air., ar: برا وجوا.}
        cooperation: {name: {fr: Coopération, en: Cooperation, ar: تعاون}, featured: true}
        notes: {name: {fr: Notes, en: Notes, ar: ملاحظات}, region: optional}
      regions:
        gao: {name: {fr: Gao, en: Gao, ar: غاو}, code: ML-7, at: [16.27, -0.05]}
        kidal: {fr: Kidal, en: Kidal, ar: كيدال}
        anefis: {name: {fr: Anéfis, en: Anefis, ar: أنفيس}, in: kidal}

      === articles/2025/05/pont.fr.md
      ---
      title: "Pont de Wabaria : la circulation reprend"
      date: 2025-05-20 10:30
      updated: 2025-05-22
      event-date: 2025-05-19
      author: Aïssata Touré
      source: {name: Gouvernorat de Gao, url: https://gao.example/communiques/17}
      reference: N° 017/GRG-CAB
      rubric: [cooperation, operations]
      region: [gao, anefis]
      lead: Le pont est rouvert aux véhicules légers ; les camions attendent.
      quote: {text: Nous avons tenu le délai., by: Le chef de chantier}
      image: {src: /media/pont.png, alt: Le pont vu de la rive, credit: Gouvernorat, caption: Le pont en mai}
      aliases: [/fr/2025/05/ancien-titre/, pont-ferme]
      corrections:
        - {date: 2025-05-21, text: La longueur du pont a été corrigée.}
        - {date: 2025-05-22, text: Le nom du gouverneur a été corrigé.}
      ---
      Le pont[^1] a rouvert. Voir [le bac](bac) et [les délais](#delais), ou
      [le site du gouvernorat](https://gao.example/), ou [écrivez](mailto:redaction@bulletin.example).

      ## Délais

      | Lundi | Mardi | Mercredi | Jeudi | Vendredi | Samedi | Dimanche | Moyenne | Total annoncé |
      |:------|:-----:|---------:|-------|----------|--------|----------|---------|---------------|
      | 1 200 véhicules | 1 300 véhicules | 1 250 véhicules | 900 véhicules | 400 véhicules | 1 000 véhicules | 800 véhicules | 979 véhicules | 6 850 véhicules |

      ## Coûts

      > Un pont coûte moins cher qu'un bac.
      >
      > > C'est écrit au budget.

      Terme
      :   sa définition

      ~~12~~ 13 travées ; `wabaria --pont` ; **gras**, *italique*.

      ## Étapes

      1. relever les piles
         - amont
         - aval
      2. poser le tablier

      ```
      une-ligne-de-code-qui-ne-se-coupe-nulle-part-et-qui-est-bien-plus-large-que-tout-telephone
      ```

      ## Suites

      ![Le pont](/media/pont.png)

      Adresse sans espace : https://gao.example/communiques/2025/05/le-tres-long-titre-d-un-communique-qui-n-en-finit-pas

      ---

      [^1]: Long de 450 m. Suite de la note.

      === articles/2025/05/pont.en.md
      ---
      title: "Wabaria bridge: traffic resumes"
      lead: The bridge is open to light vehicles again.
      quote: {text: We met the deadline., by: The site manager}
      image: {alt: The bridge seen from the bank, caption: The bridge in May}
      ---
      The bridge is open. See [the ferry](bac).

      === articles/2025/05/pont.ar.md
      ---
      title: "جسر واباريا: عودة حركة المرور"
      lead: فُتح الجسر من جديد أمام السيارات الخفيفة.
      slug: jisr-wabaria
      quote: {text: لقد التزمنا بالموعد., by: مدير الموقع}
      image: {alt: الجسر من الضفة, caption: الجسر في مايو}
      ---
      فُتح الجسر[^1] من جديد. انظر [المراحل](#المراحل).

      ## المراحل

      | الاثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد | المتوسط | المجموع |
      |---|---|---|---|---|---|---|---|---|
      | 1200 سيارة | 1300 سيارة | 1250 سيارة | 900 سيارة | 400 سيارة | 1000 سيارة | 800 سيارة | 979 سيارة | 6850 سيارة |

      1. رفع الدعائم
      2. وضع السطح

      [^1]: طوله 450 مترا.

      === articles/2025/05/bac.fr.md
      ---
      title: Le bac reste à quai
      date: 2025-05-18
      rubric: operations
      region: gao
      lead: Le bac ne traverse plus depuis samedi.
      ---
      Plus de traversée. [Le pont](pont.fr.md#delais) le remplace.

      === articles/2025/05/barge.en.md
      ---
      title: A barge for the lorries
      date: 2025-05-17
      rubric: operations
      region: anefis
      lead: Lorries cross on a barge.
      ---
      It carries two at a time.

      === articles/2025/04/avis.ar.md
      ---
      title: إشعار للسكان
      slug: ishaar
      date: 2025-04-12
      rubric: notes
      lead: إشعار إلى سكان المدينة.
      ---
      يرجى تجنب الجسر.

      === articles/2025/03/a.fr.md
      ---
      title: Reconnaissance près de Gao
      date: 2025-03-03
      rubric: operations
      region: gao
      lead: Une patrouille a parcouru la rive.
      ---
      Rien à signaler.

      === articles/2025/03/b.fr.md
      ---
      title: Une route relevée
      date: 2025-03-02
      rubric: operations
      region: gao
      lead: La route du nord est praticable.
      ---
      Deux jours de travaux.

      === articles/2025/03/c.fr.md
      ---
      title: Réunion à Anéfis
      date: 2025-03-01
      rubric: operations
      region: [anefis, gao]
      lead: Les maires se sont réunis.
      ---
      Ils se reverront en juin.

      === pages/about.fr.md
      ---
      title: À propos
      lead: Ce qu'est ce bulletin.
      ---
      Un bulletin d'essai.

      === pages/about.ar.md
      ---
      title: حول النشرة
      slug: hawl
      ---
      نشرة تجريبية.

      === templates/messages_ar.properties
      home = الرئيسية
      rubrics = الأبواب
      regions = المناطق
      archive = الأرشيف
      page-number = الصفحة {0}
      not-found = الصفحة غير موجودة
      choose-language = اختر لغتك
      skip = انتقل إلى المحتوى
      main-navigation = الأبواب والمناطق والأرشيف
      breadcrumb = أنت هنا
      footer-navigation = أسفل الصفحة
      languages = اللغة
      language-missing = صفحة غير مترجمة
      other-languages = لغات أخرى
      all-rubrics = كل الأبواب
      all-regions = كل المناطق
      by = بقلم {0}
      updated = حُدّث في
      corrections = {0, plural, one {تصحيح} other {تصحيحات}}
      origin = مصدر هذه المعلومة
      reference = رقم البيان
      source = المصدر
      event-date = تاريخ الأحداث
      contents = المحتويات
      image-credit = الصورة: {0}
      filed-under = صُنّف هذا المقال في
      address = عنوان هذا المقال:
      previous-in-rubric = سابقا في باب {0}
      related = اقرأ أيضا
      untranslated = هذا المقال غير مترجم إلى لغتك.
      age = مضى على هذا المقال أكثر من {0}: ربما تغيّر الوضع.
      share = شارك هذا المقال
      share-sms = رسالة نصية
      share-email = بريد إلكتروني
      share-with = شارك عبر…
      share-copy = انسخ العنوان
      share-copied = نُسخ العنوان
      in-brief = باختصار
      not-translated = غير مترجم
      no-articles = لا مقالات حتى الآن.
      article-count = {0, plural, =0 {لا مقالات} one {مقال واحد} other {# مقالات}}
      pager = صفحات أخرى من هذه القائمة
      newest = الأحدث
      newer = أحدث
      older = أقدم
      regions-inside = داخل منطقة {0}
      region-code = رمز ISO 3166: {0}
      other-months = أشهر أخرى
      all-months = كل الأشهر
      not-found-explained = ربما تغيّر عنوان المقال.
      not-found-home = أحدث المقالات
      moved = انتقلت هذه الصفحة
      """;

  private ThreeLanguages() {}
}
