def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] Generation is skipped') : 'nothing says that generation is skipped'
assert !new File(basedir, 'target/generated-sources').exists()
assert !new File(basedir, 'target/jsonschema2records-status').exists()
