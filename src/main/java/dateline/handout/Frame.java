package dateline.handout;

/**
 * What stands around every handout.
 *
 * @param language BCP 47 tag of all its text
 * @param kind what it is, in words: {@code Fiche}, {@code Questionnaire}
 * @param subject one sentence for the file’s properties
 * @param source who published or wrote the article; empty when unknown
 * @param code tells which sheets belong together
 */
record Frame(String language, String title, String kind, String subject, String source, String code) {}
