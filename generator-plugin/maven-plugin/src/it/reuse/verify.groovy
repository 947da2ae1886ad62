def log = new File(basedir, 'build.log').text
def generated = new File(basedir, 'app/target/generated-sources/jsonschema2records/it/app')

// Nothing of the other module is generated again, for the sources or the tests.
assert generated.list().sort().findAll { it =~ /Order|Status/ } == []
assert new File(generated, 'Shipment.java').text.contains('import it.shop.Order;')
assert new File(basedir, 'app/target/generated-test-sources/jsonschema2records/it/app/Parcel.java').text.contains('it.shop.Order')
assert new File(basedir, 'app/target/classes/it/app/App.class').exists()

def index = 'META-INF/jsonschema2records/schemas.index'
assert new java.util.zip.ZipFile(new File(basedir, 'shop/target/shop-1.jar')).getEntry(index) != null
assert !new File(basedir, "app/target/classes/${index}").exists()

def said = log.readLines().findAll { it ==~ /\[INFO\] (shop|app)\/target\/generated-sources\/jsonschema2records.*/ }
// For shop and app in each of three runs: the jar gives the same bytes as the folder, and then there is nothing to do.
assert said.size() == 6 : said
assert said[3] ==~ /.*: 0 files written, \d+ unchanged, 0 deleted/
assert said[4].endsWith('is up to date')
assert said[5].endsWith('is up to date')
assert !log.contains('[WARNING]')
