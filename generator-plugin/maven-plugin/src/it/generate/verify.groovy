def log = new File(basedir, 'build.log').text
def said = { text -> assert log.contains(text) : "not in the log: ${text}" }

said 'Tests run: 2, Failures: 0, Errors: 0, Skipped: 0'

def sources = new File(basedir, 'target/generated-sources/jsonschema2records')
def names = []
sources.eachFileRecurse(groovy.io.FileType.FILES) { names << sources.toPath().relativize(it.toPath()).toString() }
// The lock of the folder; what packs sources leaves such files out.
assert names.remove('.#jsonschema2records.lock')
assert names.contains('it/orders/Order.java')
assert names.contains('it/orders/Line.java')
assert names.contains('it/orders/OrderValidator.java')
assert names.every { it.endsWith('.java') } : names
said "[INFO] target/generated-sources/jsonschema2records: ${names.size()} files written, 0 unchanged, 0 deleted"

// Nothing of the machine is in the sources.
sources.eachFileRecurse(groovy.io.FileType.FILES) { assert !it.text.contains(basedir.path) : it }
