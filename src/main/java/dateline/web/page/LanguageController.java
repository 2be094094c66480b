package dateline.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Changes the language of the pages and goes back to where the reader was. */
@Controller
class LanguageController {
    private final LocaleResolver languages;

    LanguageController(LocaleResolver languages) {
        this.languages = languages;
    }

    @GetMapping("/language/{tag}")
    ResponseEntity<Void> choose(
            @PathVariable String tag,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        ReaderLanguage.SPOKEN.stream()
                .filter(spoken -> spoken.toLanguageTag().equals(tag))
                .findFirst()
                .ifPresent(chosen -> languages.setLocale(request, response, chosen));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", isOurs(back) ? back : "/")
                .build();
    }

    /** Whether it is a path of this site: one slash first, and nothing a browser would read as another. */
    private static boolean isOurs(String address) {
        return address.matches("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");
    }
}
