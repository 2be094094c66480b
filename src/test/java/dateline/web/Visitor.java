package dateline.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks over real HTTP. */
public final class Visitor {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOUNDARY = "----dateline";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    public Visitor(int port) {
        this.port = port;
    }

    /** An answer, its body as bytes. */
    public record Answer(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public byte[] bytes() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** The last part of a problem’s type. */
        public String problem() {
            return json().path("type").asString("").replaceFirst(".*/", "");
        }

        /** The names of the fields that a problem points to. */
        public List<String> fields() {
            return json().path("errors")
                    .valueStream()
                    .map(error -> error.path("field").asString())
                    .toList();
        }
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    public Answer post(String path, String json, String... headers) {
        return sendJson("POST", path, json, headers);
    }

    public Answer put(String path, String json, String... headers) {
        return sendJson("PUT", path, json, headers);
    }

    /** Sends a file in the part {@code file}. */
    public Answer sendFile(String method, String path, String name, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return send(method, path, body, "Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    }

    private Answer sendJson(String method, String path, String json, String... headers) {
        if (List.of(headers).contains("Content-Type")) {
            return send(method, path, BodyPublishers.ofString(json), headers);
        }
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return send(method, path, BodyPublishers.ofString(json), all);
    }

    public Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(method + " " + path + " was not answered", failed);
        }
    }

    /** What comes back for these very lines; for requests that no decent client sends. */
    public String raw(String... lines) {
        try (Socket socket = new Socket("localhost", port)) {
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new AssertionError("No answer", failed);
        }
    }
}
