import groovy.json.JsonSlurper
import org.bulletin.maven.InvokedProject

def project = new InvokedProject(basedir)
project.publishedNothing()
project.said('`mvn bulletin:check -Dbulletin.explain=BUL-042` explains BUL-042')

def json = new JsonSlurper().parse(new File(basedir, 'target/bulletin-report.json'), 'UTF-8')
assert json.errors == 1
assert json.warnings == json.diagnostics.count { it.severity == 'warning' }
assert json.diagnostics*.rule.containsAll(['rubric-undeclared', 'key-unknown', 'heading-skipped'])
assert json.diagnostics.every { it.file == 'articles/patrouille.fr.md' }

def sarif = new JsonSlurper().parse(new File(basedir, 'target/bulletin-report.sarif'), 'UTF-8')
assert sarif.runs[0].results*.level.count('error') == 1

// A workflow command counts only where a line begins with it.
def commands = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.contains('::error ') || it.contains('::warning ') }
assert commands.size() == json.diagnostics.size()
assert commands.every { it ==~ /::(error|warning) file=\S*content\/articles\/patrouille\.fr\.md,line=\d+,col=\d+.*::.+/ }
