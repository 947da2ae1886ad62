def log = new File(basedir, 'build.log').text
assert log.count('BUILD SUCCESS') == 2
assert new File(basedir, 'app/target/classes/module-info.class').exists()
assert new File(basedir, 'shop/target/classes/META-INF/jsonschema2records/schemas.index').exists()
assert !new File(basedir, 'app/target/generated-sources/jsonschema2records/it/app/Order.java').exists()

// A path begins where Maven was started, so it can be clicked; each run repeats the warning.
assert log.count('[WARNING] app/src/main/schema/shipment.json:4:3: [unknown-keyword] "descripton"') == 4 // with lint
assert log.count('/target/generated-sources/jsonschema2records is up to date') == 2
assert !log.contains('Parameter \'')
