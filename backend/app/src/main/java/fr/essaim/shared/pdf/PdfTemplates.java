package fr.essaim.shared.pdf;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of documents, checked against {@link PdfPage} when the application is built. */
final class PdfTemplates {
    private PdfTemplates() {}

    @CheckedTemplate(basePath = "pdf")
    static final class Pdf {
        private Pdf() {}

        static native TemplateInstance document(PdfPage page);
    }

    /** With everything but sanitised rich text escaped. */
    static String html(PdfPage page) {
        return Pdf.document(page).render();
    }
}
