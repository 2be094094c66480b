package dateline.quiz;

import dateline.annotation.Annotation;
import dateline.annotation.Annotation.ActorMention;
import dateline.annotation.Annotation.ActorMention.Profile;
import dateline.annotation.Annotation.PlaceMention;
import dateline.annotation.Annotation.Quotation;
import dateline.annotation.Annotation.RuleStatement;
import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.Mark;
import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.factsheet.FactSheet;
import dateline.factsheet.FactSheetCompiler;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Event;
import dateline.vocabulary.Factuality;
import dateline.vocabulary.Gender;
import dateline.vocabulary.Norm;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import dateline.vocabulary.Origin;
import dateline.vocabulary.PlaceKind;
import dateline.vocabulary.Quantity;
import dateline.vocabulary.RankClass;
import dateline.vocabulary.Timex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes fact sheets for tests: each fact is annotated on the first place where its words stand. */
final class SheetWriter {
    private final Article article;
    private final List<Annotation> annotations = new ArrayList<>();

    SheetWriter(String language, LocalDate published, String text) {
        article = new Article("essai", "Essai", language, published, "", new ArticleText(text));
    }

    FactSheet sheet() {
        return FactSheetCompiler.compile(article, annotations);
    }

    static NounPhrase m(String words) {
        return new NounPhrase(words, Gender.MASCULINE, false);
    }

    static NounPhrase f(String words) {
        return new NounPhrase(words, Gender.FEMININE, false);
    }

    static NounPhrase many(String words) {
        return new NounPhrase(words, Gender.MASCULINE, true);
    }

    SheetWriter person(String key, NounPhrase name, String role, @Nullable NounPhrase home, RankClass rank) {
        return actor(key, name, ActorKind.PERSON, new Office(role, home, rank, true));
    }

    SheetWriter actor(String key, NounPhrase name, ActorKind kind, @Nullable Office office) {
        String words = name.text().replaceFirst("^(le |la |les |the |l’)", "");
        annotations.add(new ActorMention(mark(words), key, new Profile(name, kind, true, office)));
        return this;
    }

    SheetWriter event(String words, String value, NounPhrase phrase, Factuality how, @Nullable String place) {
        Event event = new Event(phrase + " a lieu", phrase, how, place, true);
        annotations.add(new TimeMention(mark(words), new Timex(value), event));
        return this;
    }

    SheetWriter place(String key, String name, PlaceKind kind) {
        annotations.add(new PlaceMention(mark(name), key, m(name), kind));
        return this;
    }

    SheetWriter rule(String words, Norm norm) {
        annotations.add(new RuleStatement(mark(words), norm));
        return this;
    }

    SheetWriter said(String words, String speaker, @Nullable NounPhrase about, @Nullable String gist, boolean direct) {
        annotations.add(new Quotation(mark(words), speaker, about, gist, direct));
        return this;
    }

    SheetWriter figure(String words, int value, @Nullable String unit, NounPhrase meaning) {
        annotations.add(
                new Annotation.Figure(mark(words), new Quantity(BigDecimal.valueOf(value), unit), meaning, true));
        return this;
    }

    SheetWriter cause(String words, String effect, String cause) {
        annotations.add(new Annotation.Causation(mark(words), effect, cause));
        return this;
    }

    private Mark mark(String words) {
        String whole = article.text().toString();
        int at = whole.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("Not in the text: " + words);
        }
        String id = "a" + (annotations.size() + 1);
        return new Mark(id, article.text().spanOfUtf16(at, at + words.length()), words, Origin.AUTHOR, 1);
    }
}
