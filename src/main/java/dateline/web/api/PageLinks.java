package dateline.web.api;

import dateline.library.Listing;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers one page of a list: the entries as a JSON array, the way to the other pages and the total in headers. */
final class PageLinks {
    private PageLinks() {}

    /**
     * @param page the page that was asked for; beyond the last page is nothing
     */
    static <T> ResponseEntity<List<T>> of(Listing<T> found, int page) {
        List<String> links = new ArrayList<>();
        if (page > 1) {
            links.add(link(page - 1, "prev"));
        }
        if (page < found.pages()) {
            links.add(link(page + 1, "next"));
        }
        var answer = ResponseEntity.ok().header("X-Total-Count", Integer.toString(found.total()));
        if (!links.isEmpty()) {
            answer.header(HttpHeaders.LINK, String.join(", ", links));
        }
        return answer.body(found.number() == page ? found.entries() : List.of());
    }

    private static String link(int page, String relation) {
        String address = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", page)
                .toUriString();
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
