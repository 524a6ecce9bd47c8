import org.bulletin.maven.InvokedProject

def project = new InvokedProject(basedir)

project.published('index.html', 'fr/2025/03/patrouille-pres-de-gao/index.html',
    'en/2025/03/patrol-near-gao/index.html', 'fr/a-propos/index.html', 'media/rive.svg')
project.said('articles : fr 1, en 1')
project.raisedNoAlarm()
