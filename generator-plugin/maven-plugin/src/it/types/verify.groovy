def log = new File(basedir, 'build.log').text
def said = { text -> assert log.contains(text) : "not in the log: ${text}" }

said 'Tests run: 4, Failures: 0, Errors: 0, Skipped: 0'
said '[unused-type-rule] the rule "format=money-of-another-schema:java.net.URI" applies to no schema'
assert new File(basedir, 'target/generated-sources/jsonschema2records/it/orders/MoneyConverterCodec.java').exists()
