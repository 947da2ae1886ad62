// Fetched by the project in src/it-setup, if there is a network.
if ((new File(basedir, '../../maven').listFiles() ?: []).count { new File(it, 'bin/mvn').exists() } < 2) {
    println '[WARNING] maven-versions is skipped: Maven 3.9 or Maven 4 could not be fetched'
    return false
}
return true
