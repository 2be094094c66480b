package dateline.quiz;

import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Idea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Turns drafts into items: puts them from easy to hard, deals the key positions and chooses the options. */
record Assembly(Scene scene, QuizRequest request) {
    /** A place in the quiz: an item that stays, or a draft to be turned into one. */
    private record Seat(List<Item> kept, List<OptionPool> fresh) {
        static Seat of(Item item) {
            return new Seat(List.of(item), List.of());
        }

        static Seat of(OptionPool pool) {
            return new Seat(List.of(), List.of(pool));
        }
    }

    /** The items kept, in their order, with the new ones among them from easy to hard. */
    List<Item> items(List<OptionPool> picked, List<Item> kept) {
        List<Seat> seats = seats(picked, kept);
        Random chance = Chance.of(request.seed(), "positions");
        List<Integer> positions =
                KeyPositions.deal(seats.stream().map(this::place).toList(), chance);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            int position = positions.get(i);
            seat.kept().forEach(items::add);
            seat.fresh().forEach(pool -> items.add(item(pool, position)));
        }
        return items;
    }

    /** An item for each draft by itself, its key position dealt as if it came after those kept. */
    List<Item> each(List<OptionPool> pools, List<Item> kept) {
        List<Item> items = new ArrayList<>();
        for (OptionPool pool : pools) {
            List<Seat> seats = new ArrayList<>(kept.stream().map(Seat::of).toList());
            seats.add(Seat.of(pool));
            Random chance = Chance.of(request.seed(), pool.draft().id());
            List<Integer> positions =
                    KeyPositions.deal(seats.stream().map(this::place).toList(), chance);
            items.add(item(pool, positions.get(kept.size())));
        }
        return items;
    }

    private static List<Seat> seats(List<OptionPool> picked, List<Item> kept) {
        List<OptionPool> fresh = picked.stream()
                .sorted(Comparator.comparing(pool -> pool.draft().template().level()))
                .toList();
        List<Seat> seats = new ArrayList<>();
        int next = 0;
        for (Item item : kept) {
            while (next < fresh.size()
                    && fresh.get(next)
                                    .draft()
                                    .template()
                                    .level()
                                    .compareTo(item.idea().level())
                            < 0) {
                seats.add(Seat.of(fresh.get(next++)));
            }
            seats.add(Seat.of(item));
        }
        fresh.subList(next, fresh.size()).forEach(pool -> seats.add(Seat.of(pool)));
        return seats;
    }

    private KeyPositions.Place place(Seat seat) {
        for (OptionPool pool : seat.fresh()) {
            int size = pool.size(request.options());
            return new KeyPositions.Place(size, position -> pool.allows(position, size), null);
        }
        return seat.kept().get(0).task() instanceof Choices choices
                ? new KeyPositions.Place(choices.distractors().size() + 1, position -> true, choices.keyPosition())
                : KeyPositions.NONE;
    }

    private Item item(OptionPool pool, int position) {
        Draft draft = pool.draft();
        Template template = draft.template();
        Random chance = scene.chance(template, draft.id());
        return new Item(
                draft.id(),
                new Idea(template.catalogueName(), template.subject(), template.level(), draft.factIds()),
                draft.stem(),
                pool.choices(
                        position, pool.size(request.options()), request.scope().closeness(), chance),
                draft.explanation(),
                draft.fact().evidence());
    }
}
