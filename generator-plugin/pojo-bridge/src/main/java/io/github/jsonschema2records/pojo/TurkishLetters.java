package io.github.jsonschema2records.pojo;

/** Makes names independent of the machine: jsonschema2pojo changes the case of letters as its default locale has it. */
final class TurkishLetters {

    private TurkishLetters() {}

    /** A name of ASCII characters as it is where I and i are upper and lower case of the same letter. */
    static String undone(String name) {
        return name.replace('\u0130', 'I').replace('\u0131', 'i');
    }
}
