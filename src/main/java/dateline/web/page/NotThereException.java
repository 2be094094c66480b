package dateline.web.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The article or quiz of an address does not exist, or was deleted. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NotThereException extends RuntimeException {
    NotThereException(String id) {
        super("Nothing here with the id " + id);
    }
}
