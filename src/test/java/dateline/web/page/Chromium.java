package dateline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of the machine. Without one a test is skipped, and the build says so at its end; with {@code
 * DATELINE_BROWSER_REQUIRED=true} it fails instead.
 */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final Path BROWSER = Path.of(System.getenv().getOrDefault("DATELINE_BROWSER", "/usr/bin/chromium"));
    private static final Path SKIPPED = Path.of("target", "browser-test-skipped");
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Chromium start() throws IOException {
        boolean there = Files.isExecutable(BROWSER);
        Files.deleteIfExists(SKIPPED);
        if (!there && !Boolean.parseBoolean(System.getenv("DATELINE_BROWSER_REQUIRED"))) {
            Files.writeString(SKIPPED, "no browser at " + BROWSER);
            Assumptions.abort("There is no browser at " + BROWSER);
        }
        assertThat(there).as("a browser at " + BROWSER).isTrue();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(BROWSER)
                                .setArgs(QUIETLY)));
    }

    /** Somebody at a desk, with cookies of her own. */
    BrowserContext visitor(String language, int width, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, 900)
                .setColorScheme(scheme));
    }

    /** Somebody with a telephone. */
    BrowserContext passerBy(String language) {
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(375, 812)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
