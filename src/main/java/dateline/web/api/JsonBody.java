package dateline.web.api;

import dateline.web.BodyTooLargeException;
import dateline.web.MalformedBodyException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a request’s body as a JSON object, no further than {@value #MOST_BYTES} bytes. An empty body says nothing. */
final class JsonBody implements HandlerMethodArgumentResolver {
    /** Largest body, in bytes. */
    static final int MOST_BYTES = 2_000_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == JsonFields.class;
    }

    @Override
    public JsonFields resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        return JsonFields.of(object(bytes(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)))));
    }

    /** The whole body. Throws {@link BodyTooLargeException} rather than read on. */
    static byte[] bytes(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw new BodyTooLargeException(MOST_BYTES);
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new BodyTooLargeException(MOST_BYTES);
        }
        return body;
    }

    /** The object that a body is. Throws {@link MalformedBodyException} where it is none. */
    static JsonNode object(byte[] body) {
        try {
            JsonNode read = JSON.readTree(body);
            if (read.isMissingNode()) {
                return JSON.createObjectNode();
            }
            if (!read.isObject()) {
                throw new MalformedBodyException(1, 1);
            }
            return read;
        } catch (JacksonException malformed) {
            TokenStreamLocation place = malformed.getLocation();
            throw new MalformedBodyException(
                    place == null ? 1 : Math.max(1, place.getLineNr()),
                    place == null ? 1 : Math.max(1, place.getColumnNr()));
        }
    }
}
