package dateline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadsTests {
    @Test
    void a_plain_name_is_written_once() {
        assertThat(Downloads.named("fiche-geneve.pdf")).isEqualTo("attachment; filename=\"fiche-geneve.pdf\"");
    }

    @Test
    void any_other_name_is_written_plainly_and_in_full() {
        assertThat(Downloads.named("été “2022”.pdf"))
                .isEqualTo(
                        "attachment; filename=\"ete _2022_.pdf\"; filename*=UTF-8''%C3%A9t%C3%A9%20%E2%80%9C2022%E2%80%9D.pdf");
    }

    @Test
    void a_name_cannot_add_to_the_header() {
        assertThat(Downloads.named("a\"; x=\"\r\nSet-Cookie: b.pdf")).doesNotContain("\r", "\n", "a\"; x");
    }
}
