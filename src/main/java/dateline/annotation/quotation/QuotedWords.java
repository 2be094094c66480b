package dateline.annotation.quotation;

import dateline.annotation.name.Stretch;

/**
 * Words in quotation marks.
 *
 * @param inside the words, without their marks
 * @param open number of the opening mark
 * @param close number of the closing mark, or of the token after the paragraph where it is missing
 */
record QuotedWords(Stretch inside, int open, int close) {}
