package dateline.quiz;

import dateline.language.Language;
import dateline.quiz.Draft.Choice;
import dateline.quiz.Draft.Pairs;
import dateline.quiz.Draft.Statements;
import dateline.quiz.Item.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An item that may be had: a draft in one form, its options not yet looked at.
 *
 * @param stem what it shows; of a statement to judge, the true one
 */
record Prospect(Draft draft, Form form, String stem) {
    /** The draft in those of the forms that it can take. */
    static List<Prospect> of(Draft draft, Set<Form> forms, Language language) {
        List<Prospect> found = new ArrayList<>();
        if (draft.material() instanceof Choice choice) {
            choices(draft, choice, language).stream()
                    .filter(one -> forms.contains(one.form()))
                    .forEach(found::add);
        } else if (draft.material() instanceof Statements statements) {
            if (forms.contains(Form.TRUE_FALSE)) {
                found.add(new Prospect(draft, Form.TRUE_FALSE, statements.right()));
            }
        } else {
            Form form = draft.material() instanceof Pairs ? Form.MATCHING : Form.ORDERING;
            if (forms.contains(form)) {
                found.add(new Prospect(draft, form, draft.stem()));
            }
        }
        return found;
    }

    private static List<Prospect> choices(Draft draft, Choice choice, Language language) {
        List<Prospect> found = new ArrayList<>();
        boolean several = choice.pool().size() >= Sieve.FEWEST;
        if (several) {
            found.add(new Prospect(draft, Form.MULTIPLE_CHOICE, draft.stem()));
        }
        choice.claim().ifPresent(claim -> {
            if (several) {
                found.add(new Prospect(draft, Form.CLOZE, claim.withBlank(language)));
            }
            if (several && claim.whole()) {
                String statement = claim.filled(choice.key().inside(), language);
                found.add(new Prospect(draft, Form.TRUE_FALSE, statement));
            }
        });
        return found;
    }

    /** Stable for the idea, its facts and the form. */
    String id() {
        String suffix = form == Form.TRUE_FALSE || form == Form.CLOZE
                ? "-" + form.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : "";
        return draft.id() + suffix;
    }
}
