// Fetched by the project in src/it-setup, if there is a network.
if (!new File(basedir, '../../maven').listFiles()?.any { new File(it, 'bin/mvn').exists() }) {
    println '[WARNING] build-cache is skipped: Maven 3.9 or the build cache extension could not be fetched'
    return false
}
return true
