package dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house. The allowed dependencies of a package stand in its package-info. */
class ArchitectureTests {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dateline");

    @Test
    void every_package_knows_only_what_its_package_info_allows() {
        ApplicationModules.of(Dateline.class).verify();
    }

    /** Third-party code is touched in one place each; packages are separated by |. */
    @ParameterizedTest
    @CsvSource({
        "org.apache.pdfbox.., article|handout",
        "com.openhtmltopdf.., handout",
        "org.apache.poi.., article",
        "org.thymeleaf.., handout|web",
        "org.jsoup.., article|handout",
        "tools.jackson.., article|exchange|library|web",
        "javax.sql.., library",
        "org.springframework.jdbc.., library",
        "org.flywaydb.., library",
        "org.springframework.web.., web",
        "org.springframework.security.., web",
        "jakarta.servlet.., web",
    })
    void third_party_code_stays_in_its_package(String library, String homes) {
        String[] allowed = java.util.Arrays.stream(homes.split("\\|"))
                .map(home -> "dateline." + home + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(OURS);
    }

    @ParameterizedTest
    @CsvSource({"vocabulary", "language", "article", "annotation", "factsheet", "quiz"})
    void the_steps_up_to_the_quiz_are_plain_java(String step) {
        noClasses()
                .that()
                .resideInAPackage("dateline." + step + "..")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are Spring’s, package markers apart",
                        found -> found.getPackageName().startsWith("org.springframework.")
                                && !found.getPackageName().startsWith("org.springframework.modulith")))
                .check(OURS);
    }
}
