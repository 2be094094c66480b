package dateline.quiz;

import dateline.factsheet.Fact.Rule;
import dateline.vocabulary.Gender;
import dateline.vocabulary.Modality;
import dateline.vocabulary.Norm;
import dateline.vocabulary.NounPhrase;
import java.util.Locale;
import java.util.Optional;

/** A rule in the words of questions. */
record Duty(Scene scene, Rule rule) {
    Norm norm() {
        return rule.norm();
    }

    Optional<NounPhrase> bearer() {
        return Optional.ofNullable(norm().bearer());
    }

    Optional<NounPhrase> source() {
        return Optional.ofNullable(norm().source());
    }

    String modality() {
        return norm().modality().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** “selon le Document de Vienne”, or “selon l’article” where the text names no source. */
    String under() {
        return source().map(text -> scene.phrase("under", text)).orElseGet(() -> scene.phrase("under.article"));
    }

    String action() {
        return norm().action();
    }

    /** The action after “de”, elided: “de notifier”, “d’exporter”. */
    String ofAction() {
        return scene.language().of(new NounPhrase(action(), Gender.MASCULINE, false));
    }

    /** “faut-il notifier …”, for a question. */
    String asked() {
        return scene.phrase("duty." + modality(), action(), ofAction());
    }

    /** “il faut notifier …”, for a clause. */
    String said() {
        return scene.phrase("duty.plain." + modality(), action(), ofAction());
    }

    boolean obliges() {
        return norm().modality() == Modality.MUST;
    }

    /** Whether another rule of the article is about the same action, so that its parts would be true as well. */
    boolean hasTwin() {
        return scene.sheet().rules().stream()
                .anyMatch(other -> other != rule && Wording.same(other.norm().action(), action()));
    }
}
