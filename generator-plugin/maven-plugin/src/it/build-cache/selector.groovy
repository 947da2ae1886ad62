// Fetched by the project in src/it-setup, if there is a network.
if ((new File(basedir, '../../maven').listFiles() ?: []).count { new File(it, 'bin/mvn').exists() } < 2) {
    println '[WARNING] build-cache is skipped: Maven 3.9, Maven 4 or the build cache extension could not be fetched'
    return false
}
return true
