def log = new File(basedir, 'build.log').text
def said = { text -> assert log.contains(text) : "not in the log: ${text}" }

def folder = new File(basedir, 'target/generated-sources/jsonschema2records/it/orders')
def names = folder.list().findAll { !(it ==~ /.*(Codec|Validator|Program)\.java/) }.sort()

// An item's class is on top level and its accessor spelled as jsonschema2pojo has them; by itself the generator nests and writes urlPath.
assert names == ['OrderBook.java', 'OrderLine.java']
assert new File(folder, 'OrderLine.java').text.contains('String uRLPath')
said 'src/main/schema/order-book.json:6:17: [name-not-kept] this property "hashCode" is called hashCode_, not hashCode as naming=jsonschema2pojo asks for'
