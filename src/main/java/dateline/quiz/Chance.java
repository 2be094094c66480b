package dateline.quiz;

import java.util.Random;

/** Chance that hangs on a seed and on names, so that the same quiz comes out of the same seed everywhere. */
final class Chance {
    private Chance() {}

    /** Neighbouring seeds give unlike numbers, which {@link Random} alone does not promise. */
    static Random of(long seed, String... names) {
        long mixed = mix(seed);
        for (String name : names) {
            mixed = mix(mixed + name.hashCode());
        }
        return new Random(mixed);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
