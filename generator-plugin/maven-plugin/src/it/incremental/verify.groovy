def log = new File(basedir, 'build.log').text
def folder = 'target/generated-sources/jsonschema2records'

def said = log.readLines().findAll { it.startsWith("[INFO] ${folder}") }
assert said.size() == 4 : said
assert said[0] ==~ /.*: \d+ files written, 0 unchanged, 0 deleted/
assert said[1] == "[INFO] ${folder} is up to date"
assert said[2] ==~ /.*: 0 files written, \d+ unchanged, \d+ deleted/
assert said[3] == "[INFO] ${folder} is up to date"

// Every run warns, also those with nothing to do.
assert log.count('[WARNING] src/main/schema/order.json:1:20: [unknown-keyword] "descripton"') == 4
assert log.count('[WARNING] 1 warning') == 4

def sources = new File(basedir, folder)
def left = []
sources.eachFileRecurse(groovy.io.FileType.FILES) { if (!it.name.startsWith('.#')) left << it } // not the lock
assert left.any { it.name == 'Order.java' }
assert left.every { !it.name.startsWith('Extra') } : left

// The first run ended before the second began; what is left has not been touched since.
def finished = (log =~ /Finished at: (\S+)/)[0][1]
def end = java.time.OffsetDateTime.parse(finished).plusSeconds(1).toInstant().toEpochMilli()
left.each { assert it.lastModified() < end : it }

// The second run found nothing to compile either: it saw the generated sources as they were.
def nothing = 'Nothing to compile - all classes are up to date'
assert log.contains(nothing) : nothing
