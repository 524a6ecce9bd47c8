import org.bulletin.maven.InvokedProject

def project = new InvokedProject(basedir)

project.said('patrouille +original +à reprendre')
project.said('marche +original +manque depuis 12 jours')
project.said('2 articles : 1 à reprendre, 1 manque')

project.said(/articles\/patrouille\.en\.md : `translation-of: \{revision: [0-9a-f]{10}}` est maintenant dans l’en-tête/)
def file = new File(basedir, 'content/articles/patrouille.en.md').getText('UTF-8')
assert file.replaceFirst(/revision: [0-9a-f]{10}/, 'revision: 0000000000') == '''---
title: Patrol near Gao
translation-of: {revision: 0000000000} # second draft
lead: A patrol went along the river.
---
Nothing to report.
'''
assert !file.contains('0000000000')

project.said('patrouille +original +up to date')
project.said('2 articles: 1 missing, 1 up to date')

project.said('il n’y a pas d’article `patruille` ; vouliez-vous dire `patrouille` \\?')
project.said('l’article `marche` n’a pas de traduction \\(articles/marche.fr.md est seul\\)')
project.publishedNothing()
