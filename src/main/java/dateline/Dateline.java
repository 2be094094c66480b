package dateline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Dateline: from a news article to a fact sheet and a quiz, ready to print. */
@SpringBootApplication
public class Dateline {

    public static void main(String[] arguments) {
        SpringApplication.run(Dateline.class, arguments);
    }
}
