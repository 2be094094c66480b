package dateline.library;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dateline.quiz.Item;
import dateline.quiz.Quiz;
import tools.jackson.databind.json.JsonMapper;

/** A quiz as JSON, with the number of its format. A format is never given up: what was saved once opens forever. */
public final class QuizSnapshot {
    /** Format of the snapshots written today. */
    public static final int FORMAT = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Item.Task.class, TaskByForm.class).build();

    private QuizSnapshot() {}

    /** A snapshot names the form of each task, so that it can be read back. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "task")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Item.Choices.class, name = "choices"),
        @JsonSubTypes.Type(value = Item.Matching.class, name = "matching"),
        @JsonSubTypes.Type(value = Item.Ordering.class, name = "ordering")
    })
    private interface TaskByForm {}

    /** The quiz in today’s format. */
    public static String write(Quiz quiz) {
        return JSON.writeValueAsString(quiz);
    }

    /** Throws {@link IllegalStateException} for a format of the future. */
    public static Quiz read(String id, int format, String snapshot) {
        if (format > FORMAT) {
            throw new IllegalStateException("Quiz " + id + " was saved by a newer Dateline, in format " + format);
        }
        return JSON.readValue(snapshot, Quiz.class);
    }
}
