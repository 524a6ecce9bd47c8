import org.bulletin.maven.InvokedProject

def project = new InvokedProject(basedir)
def ours = new File(basedir, 'ours')

project.said('ces fichiers sont créés :')
project.said('content/bulletin.yaml')
project.said('2. `mvn bulletin:new` commence un article')
assert new File(ours, '.mvn/jvm.config').text.contains('-XX:TieredStopAtLevel=1')

project.said('articles/\\d{4}/\\d{2}/patrouille.fr.md')
project.said('articles/\\d{4}/\\d{2}/patrouille.en.md')

project.said('donnez le titre : `-Dtitle="…"`')
project.said('il n’y a pas de rubrique `operation` ; vouliez-vous dire `operations` \\?')
project.said('gao +Gao')

assert new File(ours, 'target/site/fr/index.html').isFile()
assert !new File(ours, 'target/site/fr/index.html').getText('UTF-8').contains('Patrouille')
