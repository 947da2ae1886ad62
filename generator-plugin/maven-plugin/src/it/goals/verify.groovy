import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

def log = new File(basedir, 'build.log').text
def said = { String text -> assert log.contains(text) : "not in the log: ${text}" }

// bundle
said '[INFO] 1 of 1 bundled in target/generated-resources/bundled-schemas'
def bundle = new JsonSlurper().parse(new File(basedir, 'target/classes/order.json'))
assert bundle['$defs']['parts/id.yaml'] == ['$id': 'parts/id.yaml', type: 'string', minLength: 2]

// explain
said 'src/main/schema/order.json:1:1: # becomes the record Order'

// validate: the log has what people read, the file what programs read
said '[ERROR] src/main/resources/orders/bad.yaml:2:8: [minimum] count: 0 is less than the minimum 1'
said '[INFO] src/main/resources/orders/good.json: valid'
def findings = new File(basedir, 'target/orders.json').readLines().collect { new JsonSlurper().parseText(it) }
assert findings.findAll { it.line }.collect { "${it.file}:${it.line}".toString() } ==
        ['bad.yaml:2', 'bad.yaml:2', 'some.ndjson:2', 'some.ndjson:3', 'some.ndjson:4'].collect { "src/main/resources/orders/${it}".toString() }
assert findings.last().errors == 5

// sample: each instance is in the log and in a file
said '[INFO] src/main/schema/order.json:1:1: [sample-full] valid: {"id":"aa","count":1}'
said '[INFO] 8 samples, 0 not made'
assert new File(basedir, 'target/schema-samples/order/invalid-02-required.json').text == '{}\n'

// compatibility with an earlier version of the file
said '[ERROR] src/main/schema/order.json:3:65: [incompatible-backward] /properties/count/minimum: ' +
        'the later version refuses what the earlier one accepts: {"id":"aa","count":0.5}'
said '[WARNING] src/main/schema/order.json:1:1: [api-component-removed] Order.note: the component is removed'

// lint, with other severities
said '[INFO] src/main/schema/order.json:5:24: [unused-definition] '
said '[WARNING] src/main/schema/order.json:5:26: [pattern-stalls] '
assert !log.contains('[shadowed-keyword]')

// test: in the second run everything refused is a failure, too
said '[INFO] 2 passed, 0 failed, 0 refused'
assert new XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-src.test.schema-tests.order.xml')).@failures == '0'
said '::error file=src/test/broken-tests/order.json,line=6,col=7,title=failed-test::order > no id: expected valid'
said '::error file=src/test/broken-tests/order.json,line=9,col=51,title=invalid-schema::refused: '
def broken = new XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-src.test.broken-tests.order.xml'))
assert [broken.@tests, broken.@failures] == ['2', '2']
said '2 errors (see above)'
