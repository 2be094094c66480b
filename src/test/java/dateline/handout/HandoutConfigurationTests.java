package dateline.handout;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.handout.Handout.Questionnaire;
import dateline.quiz.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class HandoutConfigurationTests {
    @TempDir
    private Path folder;

    @Test
    void templates_are_taken_from_the_folder_of_the_settings() throws IOException {
        Files.createDirectory(folder.resolve("handouts"));
        Files.writeString(folder.resolve("handouts/questionnaire.html"), "<html><body>");
        new ApplicationContextRunner()
                .withUserConfiguration(HandoutConfiguration.class)
                .withPropertyValues("dateline.templates=" + folder)
                .run(context -> assertThatThrownBy(() -> context.getBean(HandoutPrinter.class)
                                .print(new Questionnaire(Handmade.everyForm(), Set.of(Part.KEY), Version.A, Paper.A4)))
                        .isInstanceOf(BrokenTemplateException.class));
    }
}
