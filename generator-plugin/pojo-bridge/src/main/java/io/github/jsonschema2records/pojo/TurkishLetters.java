package io.github.jsonschema2records.pojo;

/**
 * Makes names independent of the machine. jsonschema2pojo changes the case of letters according to the default locale.
 */
final class TurkishLetters {

    private TurkishLetters() {}

    /**
     * Returns a name of ASCII characters as it is in locales where I and i are upper and lower case of the same letter.
     */
    static String undone(String name) {
        return name.replace('\u0130', 'I').replace('\u0131', 'i');
    }
}
