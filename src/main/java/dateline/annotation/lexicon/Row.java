package dateline.annotation.lexicon;

import java.util.Arrays;
import java.util.List;

/** A line of a data file, its fields parted by bars. Fields that are not there are empty. */
record Row(List<String> fields) {
    static Row of(String line) {
        return new Row(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    }

    String field(int number) {
        return number < fields.size() ? fields.get(number) : "";
    }

    /** The words of a field that are parted by commas. */
    List<String> list(int number) {
        return Arrays.stream(field(number).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
