package dateline.web.page;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody who reads pages and sends their forms, without JavaScript. */
final class Reader {
    private static final String BOUNDARY = "----reader";
    private static final String URL_ENCODED = "application/x-www-form-urlencoded";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String site;
    private final String languages;

    Reader(int port, String languages) {
        this.site = "http://localhost:" + port;
        this.languages = languages;
    }

    /** A page as it came. */
    record Page(HttpResponse<String> response, Document html) {
        int status() {
            return response.statusCode();
        }

        String title() {
            return html.title();
        }

        String text(String selector) {
            return html.select(selector).text();
        }

        List<String> texts(String selector) {
            return html.select(selector).eachText();
        }

        String path() {
            return response.uri().getPath();
        }

        /** The last of several. */
        Element last(String selector) {
            return Objects.requireNonNull(html.select(selector).last());
        }

        Element one(String selector) {
            return html.expectFirst(selector);
        }
    }

    Page open(String path) {
        HttpRequest.Builder request = request(path).GET();
        return send(request);
    }

    /** Presses the button, with these fields filled in first: name, value, name, value. */
    Page press(Page page, String button, String... filled) {
        Element pressed = page.one(button);
        FormElement form = (FormElement) Objects.requireNonNull(pressed.closest("form"));
        List<KeyVal> fields = new ArrayList<>(form.formData());
        for (int i = 0; i < filled.length; i += 2) {
            String name = filled[i];
            fields.removeIf(field -> field.key().equals(name));
            fields.add(org.jsoup.helper.HttpConnection.KeyVal.create(name, filled[i + 1]));
        }
        if (pressed.hasAttr("name")) {
            fields.removeIf(field -> field.key().equals(pressed.attr("name")));
            fields.add(org.jsoup.helper.HttpConnection.KeyVal.create(pressed.attr("name"), pressed.attr("value")));
        }
        boolean multipart = form.attr("enctype").equals("multipart/form-data");
        return send(request(form.attr("action"))
                .header("Content-Type", multipart ? "multipart/form-data; boundary=" + BOUNDARY : URL_ENCODED)
                .POST(BodyPublishers.ofString(multipart ? inParts(fields) : inOneLine(fields))));
    }

    /** The same with a file chosen in the form. */
    Page bring(Page page, String button, String name, byte[] file, String... filled) {
        FormElement form = (FormElement) Objects.requireNonNull(page.one(button).closest("form"));
        List<KeyVal> fields = new ArrayList<>(form.formData());
        fields.removeIf(field -> field.key().equals("file"));
        for (int i = 0; i < filled.length; i += 2) {
            String key = filled[i];
            fields.removeIf(field -> field.key().equals(key));
            fields.add(org.jsoup.helper.HttpConnection.KeyVal.create(key, filled[i + 1]));
        }
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(request(form.attr("action"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n" + inParts(fields)))));
    }

    private static String inOneLine(List<KeyVal> fields) {
        return fields.stream()
                .map(field -> encoded(field.key()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
    }

    private static String inParts(List<KeyVal> fields) {
        return fields.stream()
                        .map(field -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.key()
                                + "\"\r\n\r\n" + field.value() + "\r\n")
                        .collect(Collectors.joining())
                + "--" + BOUNDARY + "--\r\n";
    }

    Page post(String path, String body) {
        return send(request(path).header("Content-Type", URL_ENCODED).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "text/html");
        return languages.isEmpty() ? request : request.header("Accept-Language", languages);
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            return new Page(answer, Jsoup.parse(answer.body(), site));
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError("No answer", failed);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
