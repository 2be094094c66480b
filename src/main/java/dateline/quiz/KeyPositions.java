package dateline.quiz;

import dateline.quiz.Item.Choices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Deals key positions to items so that each letter gets its share and no letter stands three times in a row. Each place
 * takes the letter that is most in arrears, with enough chance in it that nobody can predict the next.
 */
final class KeyPositions {
    private static final double NOISE = 0.6;
    private static final int MOST_OPTIONS = 5;

    /**
     * Where the key of one item may stand.
     *
     * @param size number of options
     * @param allowed positions that it can take
     * @param fixed a position that it has already, or null
     */
    record Place(int size, IntPredicate allowed, @Nullable Integer fixed) {}

    /** Stands for an item without a key position, such as one of matching. */
    static final Place NONE = new Place(0, position -> false, null);

    private final List<Place> places;
    private final Random chance;
    private final double[] arrears = new double[MOST_OPTIONS];

    private KeyPositions(List<Place> places, Random chance) {
        this.places = places;
        this.chance = chance;
    }

    /** One position for each place, in order; −1 where there is none. */
    static List<Integer> deal(List<Place> places, Random chance) {
        return new KeyPositions(places, chance).deal();
    }

    private List<Integer> deal() {
        Integer[] dealt = new Integer[places.size()];
        for (int i = 0; i < dealt.length; i++) {
            Place place = places.get(i);
            dealt[i] = place.size() == 0 ? Integer.valueOf(-1) : place.fixed();
            if (place.fixed() != null) {
                settle(place, place.fixed());
            }
        }
        for (int i = 0; i < dealt.length; i++) {
            if (dealt[i] == null) {
                dealt[i] = best(places.get(i), dealt, i);
                settle(places.get(i), dealt[i]);
            }
        }
        return new ArrayList<>(Arrays.asList(dealt));
    }

    private int best(Place place, @Nullable Integer[] dealt, int at) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int position = 0; position < place.size(); position++) {
            double claim = arrears[position]
                    + NOISE * chance.nextDouble()
                    - (place.allowed().test(position) ? 0 : 1000)
                    - (inRun(dealt, at, position) ? 100 : 0);
            if (claim > most) {
                most = claim;
                best = position;
            }
        }
        return best;
    }

    /** Every letter of the item has a claim to an equal part of the key; the one that got it pays. */
    private void settle(Place place, int taken) {
        for (int position = 0; position < place.size(); position++) {
            arrears[position] += 1.0 / place.size();
        }
        arrears[taken]--;
    }

    private static boolean inRun(@Nullable Integer[] dealt, int at, int position) {
        return is(dealt, at - 2, position) && is(dealt, at - 1, position)
                || is(dealt, at - 1, position) && is(dealt, at + 1, position)
                || is(dealt, at + 1, position) && is(dealt, at + 2, position);
    }

    private static boolean is(@Nullable Integer[] dealt, int at, int position) {
        return at >= 0 && at < dealt.length && dealt[at] != null && dealt[at] == position;
    }

    /** How often one letter is the key in a row, at most. */
    static int longestRun(List<Item> items) {
        int longest = 0;
        int run = 0;
        int last = -1;
        for (Item item : items) {
            int key = item.task() instanceof Choices choices ? choices.keyPosition() : -1;
            run = key >= 0 && key == last ? run + 1 : 1;
            last = key;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
