package dateline.handout;

import dateline.article.Article;
import dateline.factsheet.Fact.Actor;
import dateline.factsheet.Fact.DatedEvent;
import dateline.factsheet.Fact.Rule;
import dateline.factsheet.FactSheet;
import dateline.handout.PrintedSheet.Camp;
import dateline.handout.PrintedSheet.Card;
import dateline.handout.PrintedSheet.Date;
import dateline.handout.PrintedSheet.Happening;
import dateline.handout.PrintedSheet.Member;
import dateline.handout.PrintedSheet.Spot;
import dateline.handout.PrintedSheet.Times;
import dateline.vocabulary.Event;
import dateline.vocabulary.Factuality;
import dateline.vocabulary.Office;
import dateline.vocabulary.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a fact sheet into the words and rows in which it is printed. */
final class SheetCompositor {
    /** A summary that does not fit on its page is tried again with fewer facts of each kind. */
    private static final List<Integer> FEWER_AND_FEWER = List.of(24, 18, 14, 11, 9, 7, 5, 4, 3, 2, 1);

    private final Labels labels;
    private final FactSheet sheet;
    private final Edition edition;
    private final FactWords words;

    SheetCompositor(Labels labels, Handout.Sheet handout) {
        this.labels = labels;
        this.sheet = handout.sheet();
        this.edition = handout.edition();
        this.words = new FactWords(labels, sheet, edition);
    }

    /**
     * What to print, best first, of which the first to fit is taken: the sheet, then the same set close; for a summary
     * ever shorter ones.
     */
    Iterator<PrintedSheet> attempts() {
        if (edition != Edition.SUMMARY) {
            Stream<Setting> settings =
                    edition == Edition.PUPIL ? Stream.of(Setting.WRITING) : Stream.of(Setting.EASY, Setting.CLOSE);
            return settings.map(this::full).iterator();
        }
        return FEWER_AND_FEWER.stream().map(this::summary).iterator();
    }

    private PrintedSheet full(Setting setting) {
        return new PrintedSheet(
                frame(),
                setting,
                camps(sheet.actors()),
                new Times(dates(sheet.dates()), words.bareDates(), words.lengths()),
                cards(sheet.rules()),
                words.all());
    }

    private PrintedSheet summary(int most) {
        return new PrintedSheet(
                frame(),
                Setting.EASY,
                camps(sheet.actors().stream()
                        .filter(actor -> actor.identity().named())
                        .limit(most)
                        .toList()),
                new Times(dates(mainDates(most)), List.of(), List.of()),
                cards(sheet.rules().stream().limit(most).toList()),
                PrintedSheet.Words.NONE);
    }

    /** News tells first what matters most; the calendar orders what is chosen. */
    private List<DatedEvent> mainDates(int most) {
        List<DatedEvent> first = sheet.dates().stream()
                .filter(date -> date.event().map(Event::main).orElse(false))
                .sorted(Comparator.comparing(date -> date.evidence().span()))
                .limit(most)
                .toList();
        return sheet.dates().stream().filter(first::contains).toList();
    }

    private Frame frame() {
        Article article = sheet.article();
        String source = article.source().isBlank() ? article.title() : article.source();
        return new Frame(
                article.language(),
                article.title(),
                kind(),
                labels.say("sheet.subject", article.title()),
                labels.say("source", source),
                SheetCode.of(article.id() + article.text()));
    }

    private String kind() {
        String kind = labels.say("sheet.kind." + edition.key());
        return Optional.ofNullable(sheet.article().published())
                .map(day ->
                        labels.say("sheet.published", kind, labels.language().fullDate(day)))
                .orElse(kind);
    }

    private List<Camp> camps(List<Actor> actors) {
        Camps camps = new Camps(labels, actors);
        List<Camp> printed = new ArrayList<>();
        camps.byName().forEach((name, own) -> {
            List<Member> members = new ArrayList<>();
            List<Spot> run = new ArrayList<>();
            for (Actor actor : own) {
                String role = camps.role(actor);
                if (role.isEmpty()) {
                    run.add(labels.spot(actor.name().text(), actor.places()));
                } else {
                    members.add(member(actor, role, (printed.size() + members.size()) % 2 == 0));
                }
            }
            String lines = camps.banner(name)
                    .map(banner -> labels.lines(banner.places()))
                    .orElse("");
            printed.add(new Camp(labels.sentence(name), lines, members, run));
        });
        return printed;
    }

    /** Pupils look for the name of one actor and for the role of the next, where the text gives both. */
    private Member member(Actor actor, String role, boolean asksName) {
        boolean both =
                actor.identity().named() && actor.office().map(Office::role).isPresent();
        return new Member(
                edition.field(labels.sentence(actor.name().text()), both && asksName),
                edition.field(labels.sentence(role), both && !asksName),
                labels.lines(actor.places()));
    }

    private List<Date> dates(List<DatedEvent> events) {
        Map<Timex, List<Happening>> calendar = new LinkedHashMap<>();
        for (DatedEvent date : events) {
            date.event().ifPresent(event -> calendar.computeIfAbsent(date.value(), fresh -> new ArrayList<>())
                    .add(happening(date, event)));
        }
        return calendar.entrySet().stream()
                .map(day -> new Date(edition.field(labels.language().describe(day.getKey()), true), day.getValue()))
                .toList();
    }

    private Happening happening(DatedEvent date, Event event) {
        String factuality = event.factuality() == Factuality.REPORTED
                ? ""
                : labels.say("date." + event.factuality().name().toLowerCase(Locale.ROOT));
        return new Happening(
                labels.sentence(event.clause()),
                edition.isExercise() ? hint(date) : factuality,
                labels.lines(date.places()));
    }

    /** Pupils who look for a date are told the words that the text has for it, unless these are the answer. */
    private String hint(DatedEvent date) {
        String words = date.expressions().get(0);
        return words.codePoints().anyMatch(Character::isDigit)
                ? ""
                : labels.language().quote(words);
    }

    private List<List<Card>> cards(List<Rule> rules) {
        RuleCards cards = new RuleCards(labels, edition);
        List<List<Card>> pairs = new ArrayList<>();
        for (int i = 0; i < rules.size(); i += 2) {
            Card right = i + 1 < rules.size() ? cards.of(rules.get(i + 1)) : Card.NONE;
            pairs.add(List.of(cards.of(rules.get(i)), right));
        }
        return pairs;
    }
}
