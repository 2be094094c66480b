package dateline.web.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers one page of a list: the entries as a JSON array, the way to the other pages and the total in headers. */
final class PageLinks {
    private PageLinks() {}

    static <T> ResponseEntity<List<T>> of(List<T> entries, int page, int pages, int total) {
        List<String> links = new ArrayList<>();
        if (page > 1) {
            links.add(link(page - 1, "prev"));
        }
        if (page < pages) {
            links.add(link(page + 1, "next"));
        }
        var answer = ResponseEntity.ok().header("X-Total-Count", Integer.toString(total));
        if (!links.isEmpty()) {
            answer.header(HttpHeaders.LINK, String.join(", ", links));
        }
        return answer.body(entries);
    }

    private static String link(int page, String relation) {
        String address = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", page)
                .toUriString();
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
