package dateline.handout;

import dateline.handout.PdfPress.Printed;
import java.nio.file.Path;
import java.util.Iterator;

/** Prints handouts as tagged PDF. Safe for any number of threads. */
public final class HandoutPrinter {
    private final PrintTemplates templates;
    private final PdfPress press = new PdfPress();

    /** Prints with the packaged templates, or with those that have a copy in {@code handouts/} under this folder. */
    public HandoutPrinter(Path templates) {
        this.templates = new PrintTemplates(templates);
    }

    /**
     * The PDF file.
     *
     * @throws BrokenTemplateException when a changed template cannot be filled
     */
    public byte[] print(Handout handout) {
        return handout.match(this::sheet, this::questionnaire);
    }

    /** Prints something for nobody, so that the first print for somebody is quick. */
    public void warmUp() {
        Specimen.handouts().forEach(this::print);
    }

    private byte[] sheet(Handout.Sheet handout) {
        Labels labels = Labels.of(handout.sheet().article().language());
        Iterator<PrintedSheet> attempts = new SheetCompositor(labels, handout).attempts();
        Printed printed = print("sheet", labels, attempts.next(), handout);
        while (printed.pages() > handout.edition().pages() && attempts.hasNext()) {
            printed = print("sheet", labels, attempts.next(), handout);
        }
        return printed.pdf();
    }

    private byte[] questionnaire(Handout.Questionnaire handout) {
        Labels labels = Labels.of(handout.quiz().article().language());
        QuizCompositor quiz = new QuizCompositor(labels, handout);
        Printed easy = print("questionnaire", labels, quiz.compose(Setting.EASY), handout);
        if (easy.pages() == 1) {
            return easy.pdf();
        }
        Printed close = print("questionnaire", labels, quiz.compose(Setting.CLOSE), handout);
        return close.pages() < easy.pages() ? close.pdf() : easy.pdf();
    }

    private Printed print(String template, Labels labels, Object content, Handout handout) {
        return press.print(templates.fill(template, labels, content), labels.locale(), handout.paper());
    }
}
