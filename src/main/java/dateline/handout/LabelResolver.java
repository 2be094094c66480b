package dateline.handout;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Answers {@code #{key}} in a print template with our labels. */
final class LabelResolver extends AbstractMessageResolver {
    @Override
    public @Nullable String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parts) {
        Labels labels = Labels.of(context.getLocale().toLanguageTag());
        return labels.has(key) ? labels.say(key, parts == null ? new Object[0] : parts) : null;
    }

    @Override
    public @Nullable String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parts) {
        throw new TemplateProcessingException("There is no label " + key);
    }
}
