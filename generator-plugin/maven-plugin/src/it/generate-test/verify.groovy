def log = new File(basedir, 'build.log').text
def skipped = log.indexOf('[INFO] Generation is skipped')
assert skipped > 0 && skipped < log.indexOf('BUILD SUCCESS')
assert log.indexOf(' files written, 0 unchanged, 0 deleted') > log.indexOf('BUILD SUCCESS')

assert new File(basedir, 'target/test-classes/it/events/Event.class').exists()
assert new File(basedir, 'target/test-classes/it/events/Usage.class').exists()
assert new File(basedir, 'target/generated-test-sources/jsonschema2records/it/events/Event.java').exists()
assert !new File(basedir, 'target/classes/it').exists()
assert !new File(basedir, 'target/generated-sources/jsonschema2records').exists()
