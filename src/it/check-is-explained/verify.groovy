import org.bulletin.maven.InvokedProject

def project = new InvokedProject(basedir)

project.said('BUL-042: Skipped heading levels')
project.raisedNoAlarm()
