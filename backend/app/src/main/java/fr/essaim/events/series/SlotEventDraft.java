package fr.essaim.events.series;

import fr.essaim.events.EventDraft;
import fr.essaim.events.EventFormat;
import fr.essaim.events.RegistrationMode;
import fr.essaim.shared.listing.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The event of a slot, with what the series says already.
 *
 * @param link of the series
 * @param description in Markdown
 */
record SlotEventDraft(
        SeriesDetails series,
        @Nullable String link,
        LocalDate day,
        SlotTimes times,
        EventFormat format,
        String title,
        @Nullable String summary,
        @Nullable String description) {

    EventDraft draft() {
        Reference year = series.cycleYear();
        return new EventDraft(
                title,
                summary == null ? series.summary() : summary,
                description,
                format,
                series.mode(),
                day.atTime(times.startsLocal()),
                day.atTime(times.endsLocal()),
                series.timeZone(),
                series.visibility(),
                series.audience(),
                series.community().id(),
                null,
                year == null ? null : year.id(),
                null,
                null,
                series.organisation().id(),
                null,
                series.place(),
                null,
                null,
                null,
                link,
                series.capacity(),
                RegistrationMode.OPEN,
                null,
                null,
                null,
                series.wheelchair(),
                null,
                null,
                null);
    }
}
