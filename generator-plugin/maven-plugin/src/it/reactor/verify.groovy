def log = new File(basedir, 'build.log').text
assert new File(basedir, 'app/target/classes/it/app/App.class').exists()
assert new File(basedir, 'app/target/classes/it/shop/Order.class').exists()
assert new File(basedir, 'schemas/target/schemas-1.jar').exists()

def said = log.readLines().findAll { it.startsWith('[INFO] app/target/generated-sources/jsonschema2records') }
assert said.size() == 2 : said
assert said[0] ==~ /.*: \d+ files written, 0 unchanged, 0 deleted/
// The jar gives the very same bytes as the folder.
assert said[1] ==~ /.*: 0 files written, \d+ unchanged, 0 deleted/
