import org.bulletin.maven.InvokedProject

def project = new InvokedProject(basedir)

project.published('index.html', 'fr/index.html', 'fr/2025/03/patrouille-pres-de-gao/index.html',
    'fr/rubriques/operations/index.html', 'fr/regions/gao/index.html', 'fr/archives/2025/03/index.html',
    'sitemap.xml', 'robots.txt', '404.html')
project.said('articles : fr 1')
project.raisedNoAlarm()
