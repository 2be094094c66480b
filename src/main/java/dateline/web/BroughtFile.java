package dateline.web;

import dateline.article.ArticleReader;
import dateline.article.Brought;
import dateline.article.UnreadableFileException;
import dateline.web.ArticleIntake.Offer;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded file as an offer of an article. */
public final class BroughtFile {
    private BroughtFile() {}

    /**
     * The text of the file and what the file says about it.
     *
     * @throws UnreadableFileException where no text can be had of it
     */
    public static Offer read(MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        Brought brought = ArticleReader.read(file.getBytes(), name == null ? "" : name);
        Brought.Metadata metadata = brought.metadata();
        LocalDate published = metadata.published();
        return new Offer(
                brought.text(),
                orBlank(metadata.title()),
                "",
                published == null ? "" : published.toString(),
                metadata.source().orElse(""));
    }

    private static String orBlank(@Nullable String words) {
        return words == null ? "" : words;
    }
}
