/**
 * Pages, the JSON API and their errors.
 *
 * <p>In come HTTP requests, out go HTML, JSON and PDF; every decision is made upstream.
 */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "article",
            "annotation",
            "factsheet",
            "quiz",
            "handout",
            "library",
            "exchange",
            "vocabulary"
        })
@NullMarked
package dateline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
