def log = new File(basedir, 'build.log').text
def said = { text -> assert log.contains(text) : "not in the log: ${text}" }

assert log =~ /This plugin has \d+ goals:/
said 'jsonschema2records:generate\n'
said 'jsonschema2records:generate-test\n'
said 'jsonschema2records:test\n'
said 'User property: jsonschema2records.package'

def parameters = [:]
log.eachMatch(/(?m)^    (\w+)(?: \(Default: (.*)\))?$/) { parameters[it[1]] = it[2] }
for (name in ['bigIntegers', 'failOnWarning', 'mappings', 'packageName', 'schemaDependencies', 'schemas', 'skip']) {
    assert parameters.containsKey(name) : parameters
}
assert parameters['assertFormats'] == 'false'
assert parameters['formatTypes'] == 'true'
assert parameters['jacksonAnnotations'] == 'true'
assert parameters['dialect'] == 'https://json-schema.org/draft/2020-12/schema'
