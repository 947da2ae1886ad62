def log = new File(basedir, 'build.log').text
assert log.findAll('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0').size() >= 2
assert log.findAll('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0').size() >= 2
assert log.findAll('Tests run: 4, Failures: 0, Errors: 0, Skipped: 0').size() >= 2

def page = { name -> new File(basedir, "before/${name}/target/jsonschema2records-migration.md").text }
def configuration = { text ->
    def written = text.substring(text.indexOf('<configuration>'), text.indexOf('</configuration>'))
    new groovy.xml.XmlSlurper().parseText(written + '</configuration>')
}
// The configurations that the pages print are those of the migrated projects.
['annotator', 'extends', 'collections'].each { name ->
    def printed = configuration(page(name))
    def used = configuration(new File(basedir, "after/${name}/pom.xml").text)
    def flat = { node -> node.children().collect { it.name() + '=' + it.text().replaceAll(/.*samples/, 'samples') }.sort() }
    assert flat(printed) == flat(used)
}

def has = { name, line -> assert page(name).contains(line) : "not on the page of ${name}: ${line}" }
has 'annotator', 'Types: 2 same. Properties: 4 same.'
has 'annotator', '| `customAnnotator` | `com.acme.rules.ColumnAnnotator` | option |'
has 'annotator', '| `maxLength` | 1 |'
has 'extends', 'Types: 2 same. Properties: 4 same, 1 retyped.'
has 'extends', '| `Truck` | `plate` | `String getPlate()` | `String plate()` | same |'
has 'extends', '| `Truck` | `axles` | `Integer getAxles()` | `@Nullable Long axles()` | retyped |'
has 'collections', '| `Cart` | `tags` | `List<String> getTags()` | `@Nullable List<String> tags()`, or `tagsOrEmpty()`, which is never null | same |'
has 'collections', '| `Cart` | `ordered` | `Date getOrdered()` | `@Nullable Instant ordered()` | retyped |'
has 'collections', '| `initializeCollections` | `true` | code |'
