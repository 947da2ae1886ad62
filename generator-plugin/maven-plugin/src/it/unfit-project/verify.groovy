def failures = new File(basedir, 'build.log').readLines().findAll { it.startsWith('[ERROR] Failed to execute goal ') }
assert failures.size() == 2
assert failures[0] =~ /generated code needs \S+:jsonschema2records-runtime:\S+ on the compile class path; add it to <dependencies>/
assert failures[1].contains('generated code needs Java 17, but the project is compiled for Java 11; ' +
        'set the property maven.compiler.release to 17')
assert !new File(basedir, 'target/generated-sources').exists()
