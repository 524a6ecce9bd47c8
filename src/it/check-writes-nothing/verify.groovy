import org.bulletin.maven.InvokedProject

def project = new InvokedProject(basedir)

project.said('aucune faute trouvée')
project.publishedNothing()
project.raisedNoAlarm()
