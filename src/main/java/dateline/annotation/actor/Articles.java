package dateline.annotation.actor;

/** Puts articles before words. */
final class Articles {
    private Articles() {}

    /** “Un” and “le”, “a” and “the” before the words, elided where the language elides: forms parted by a slash. */
    static String joined(String article, String words) {
        boolean vowel = words.matches("(?i)[aeiouéèêâîôûh].*");
        String[] forms = article.split("/");
        String form = vowel && forms.length > 1 ? forms[1] : forms[0];
        return form.endsWith("’") ? form + words : form + " " + words;
    }
}
