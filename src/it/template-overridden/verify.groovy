import org.bulletin.maven.InvokedProject

def project = new InvokedProject(basedir)

def page = project.page('fr/2025/03/patrouille-pres-de-gao/index.html')
assert page.contains('<footer><p>Pied de page de la rédaction – Bulletin</p></footer>')
assert !page.contains('site-footer')
assert page.contains('<nav class="breadcrumb"')
assert page =~ /assets\/style\.[0-9a-f]+\.css/
project.raisedNoAlarm()
