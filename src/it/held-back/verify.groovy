import org.bulletin.maven.InvokedProject

def project = new InvokedProject(basedir)

project.said('en attente : 3')
project.said('articles/brouillon.fr.md : brouillon')
project.said(/articles\/embargo.fr.md : pas avant le 2 juin 2025 .*06:00.*/)
project.said('articles/expire.fr.md : expiré le 31 mai 2025')
project.published('fr/2025/03/patrouille-pres-de-gao/index.html')
assert !project.site().resolve('fr/2025/03/sous-embargo').toFile().exists()
assert !project.page('fr/index.html').contains('Une annonce passée')
