package dateline.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole application on a port of its own, with an output folder of its own; classes that ask for it share it. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "dateline.output-dir=target/outputs/${random.uuid}")
public @interface RunningDateline {}
