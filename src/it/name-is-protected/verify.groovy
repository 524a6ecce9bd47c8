import org.bulletin.maven.InvokedProject

def project = new InvokedProject(basedir)

project.said('écrivez ces lignes à la fin de `bulletin.yaml` :')
project.said('protect:')
project.said('salt: [0-9a-f]{32}')
project.said('names:')
project.said('- [0-9a-f]{32}')
project.raisedNoAlarm()
assert !new File(basedir, 'build.log').getText('UTF-8').contains('Keita')
assert new File(basedir, 'content/bulletin.yaml').bytes ==
    new File(basedir, '../../../src/it/name-is-protected/content/bulletin.yaml').bytes
