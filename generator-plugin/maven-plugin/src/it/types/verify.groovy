def log = new File(basedir, 'build.log').text
def said = { text -> assert log.contains(text) : "not in the log: ${text}" }

said 'Tests run: 4, Failures: 0, Errors: 0, Skipped: 0'
said '[unused-type-rule] the rule "format=money-of-another-schema:java.net.URI" applies to no schema'
assert new File(basedir, 'target/generated-sources/jsonschema2records/it/orders/MoneyConverterCodec.java').exists()

// The page shows the types that the same parameters give.
said 'The reference page is '
def page = new File(basedir, 'target/schema-reference.html').text
assert page.startsWith('<!DOCTYPE html>')
assert page.contains('<section id=Order>')
assert page.contains('Money total')
