import org.bulletin.maven.InvokedProject

def project = new InvokedProject(basedir)

project.published('index.html', 'fr/2025/03/patrouille-pres-de-gao/index.html',
    'en/2025/03/patrol-near-gao/index.html', 'fr/a-propos/index.html')
assert new File(basedir, 'target/site/media').list().every { it ==~ /rive\.[0-9a-f]{10}\.svg/ }
project.said('articles : fr 1, en 1')
project.raisedNoAlarm()
