def said = new File(basedir, 'build.log').readLines().findAll { it.startsWith('[ERROR]') }
assert said[0] == '[ERROR] src/main/schema/line.json:4:26: [invalid-schema] "minimum" must be a number, not a string'
assert said[1] == '[ERROR] src/main/schema/order.json:4:20: [invalid-schema] "type" must be one of array, boolean, integer, null, ' +
        'number, object, string, not "text"'
assert said[2] == '[ERROR] 2 errors'
assert said[3].startsWith('[ERROR] Failed to execute goal ')
assert said[3].contains('generate (default) on project schema-error: the schemas have 2 errors (see above); nothing was written')
assert said.any { it.contains('MojoFailureException') }

assert !new File(basedir, 'target').exists()
