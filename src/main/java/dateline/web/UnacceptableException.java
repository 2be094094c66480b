package dateline.web;

import java.util.List;

/** A request that can be read but not done, with every reason. */
public final class UnacceptableException extends RuntimeException {
    private final transient List<Problem> problems;

    public UnacceptableException(List<Problem> problems) {
        super("Unacceptable: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** What is wrong; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
