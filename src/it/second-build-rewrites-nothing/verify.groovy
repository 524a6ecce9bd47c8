import org.bulletin.maven.InvokedProject

def project = new InvokedProject(basedir)

project.said(/fichiers : [1-9]\d* écrits, 0 inchangé, 0 supprimé/)
project.said(/fichiers : 0 écrit, [1-9]\d* inchangés, 0 supprimé/)
assert project.ends().size() == 2
project.fileTimes().each { assert it < project.ends()[0].plusSeconds(1) }
project.raisedNoAlarm()
