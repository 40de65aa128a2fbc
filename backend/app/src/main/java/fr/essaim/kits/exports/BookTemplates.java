package fr.essaim.kits.exports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of an EPUB, checked against {@link Book} when the application is built. */
final class BookTemplates {
    private BookTemplates() {}

    /** Everything is escaped but the text of a part, which is sanitised. */
    @CheckedTemplate(basePath = "epub")
    static final class Epub {
        private Epub() {}

        static native TemplateInstance opf(Book book);

        static native TemplateInstance nav(Book book);

        static native TemplateInstance cover(Book book);

        static native TemplateInstance part(Book book, Book.Part part);
    }
}
