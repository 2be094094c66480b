package dateline.web.page;

/**
 * One entry of a list of choices in a form.
 *
 * @param value what the form sends
 * @param label what the reader sees
 */
record Choice(String value, String label, boolean chosen) {}
