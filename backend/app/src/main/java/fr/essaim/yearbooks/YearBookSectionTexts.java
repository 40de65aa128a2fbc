package fr.essaim.yearbooks;

import fr.essaim.attachments.TextOwner;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Whoever reads one of the sections sees the images of its text. */
class YearBookSectionTexts {
    @Produces
    @Singleton
    static TextOwner images(YearBookSectionService sections) {
        return new TextOwner(
                "YEAR_BOOK_SECTION",
                (actor, id) -> sections.get(actor, id).actions().contains(YearBookSectionAction.UPDATE));
    }
}
