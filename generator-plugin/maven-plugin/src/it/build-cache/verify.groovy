def log = new File(basedir, 'build.log').text
def said = { String text -> assert log.count(text) == 2 : "in the log ${log.count(text)} times: ${text}" }

// The configuration is the one that users are told to copy.
def page = new File(basedir, '../../../../../docs/maven-plugin.md').text.replace('\r\n', '\n')
assert page.contains(new File(basedir, '.mvn/maven-build-cache-config.xml').text.replace('\r\n', '\n').trim())

// For each Maven: the first build generates and fills the cache, in this folder; the second one does neither.
said ' files written, 0 unchanged, 0 deleted'
said 'Saved Build to local file: build-cache'
said 'Skipping plugin execution (cached): jsonschema2records:generate'
assert log.count('BUILD SUCCESS') == 4

def restored = new File(basedir, 'target/generated-sources/jsonschema2records/it/orders/Order.java')
assert restored.text.contains('public record Order(')
