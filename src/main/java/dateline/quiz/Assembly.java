package dateline.quiz;

import dateline.quiz.Item.Choices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Puts items from easy to hard and deals the key positions. */
record Assembly(QuizRequest request) {
    private static final int ATTEMPTS = 60;

    /** A place in the quiz: an item that stays, or one whose key position is open. */
    private record Seat(@Nullable Item stays, @Nullable Fit fit) {
        KeyPositions.Place place() {
            if (fit != null) {
                return fit.size() == 0
                        ? KeyPositions.NONE
                        : new KeyPositions.Place(fit.size(), fit.items()::containsKey, null);
            }
            return stays != null && stays.task() instanceof Choices choices
                    ? new KeyPositions.Place(choices.distractors().size() + 1, position -> true, choices.keyPosition())
                    : KeyPositions.NONE;
        }

        Item item(int position) {
            return fit != null ? fit.at(position) : Optional.ofNullable(stays).orElseThrow();
        }
    }

    /** The items kept, in their order, with the new ones among them from easy to hard. */
    List<Item> items(List<Fit> fits, List<Item> kept) {
        List<Fit> mixed = new ArrayList<>(fits);
        Random chance = Chance.of(request.seed(), "positions");
        List<Item> items = items(seats(mixed, kept), chance);
        for (int attempt = 1; attempt < ATTEMPTS && KeyPositions.longestRun(items) > 2; attempt++) {
            Collections.shuffle(mixed, chance);
            items = items(seats(mixed, kept), chance);
        }
        return items;
    }

    /** The item by itself, its key position dealt as if it came after those kept. */
    Item after(List<Item> kept, Fit fit) {
        List<Seat> seats = new ArrayList<>();
        kept.forEach(item -> seats.add(new Seat(item, null)));
        seats.add(new Seat(null, fit));
        return items(seats, Chance.of(request.seed(), fit.prospect().id())).get(kept.size());
    }

    private static List<Item> items(List<Seat> seats, Random chance) {
        List<Integer> positions =
                KeyPositions.deal(seats.stream().map(Seat::place).toList(), chance);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            items.add(seats.get(i).item(positions.get(i)));
        }
        return items;
    }

    private static List<Seat> seats(List<Fit> fits, List<Item> kept) {
        List<Fit> fresh =
                fits.stream().sorted(Comparator.comparing(Assembly::level)).toList();
        List<Seat> seats = new ArrayList<>();
        int next = 0;
        for (Item item : kept) {
            while (next < fresh.size()
                    && level(fresh.get(next)).compareTo(item.idea().level()) < 0) {
                seats.add(new Seat(null, fresh.get(next++)));
            }
            seats.add(new Seat(item, null));
        }
        fresh.subList(next, fresh.size()).forEach(fit -> seats.add(new Seat(null, fit)));
        return seats;
    }

    private static Item.Level level(Fit fit) {
        return fit.prospect().draft().template().level();
    }
}
