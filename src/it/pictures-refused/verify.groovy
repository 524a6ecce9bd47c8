import org.bulletin.maven.InvokedProject

def project = new InvokedProject(basedir)

project.failedSaying('expected.txt')
project.publishedNothing()
