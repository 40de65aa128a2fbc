package fr.essaim.events.tours;

import fr.essaim.events.EventDraft;
import fr.essaim.events.EventFormat;
import fr.essaim.events.EventMode;
import fr.essaim.events.EventVisibility;
import fr.essaim.events.RegistrationMode;
import fr.essaim.events.Wheelchair;
import fr.essaim.shared.listing.Reference;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "When the event of a stop begins and ends; the rest comes from the tour and the stop.")
public record StopEventDraft(
        @Schema(
                description = "Beginning, in the tour’s time zone",
                implementation = String.class,
                format = "local-date-time",
                examples = "2020-06-02T09:30:00")
        @NotNull
        LocalDateTime startsLocal,

        @Schema(
                description = "End, in the tour’s time zone",
                implementation = String.class,
                format = "local-date-time",
                examples = "2020-06-02T16:30:00")
        @NotNull
        LocalDateTime endsLocal) {
    private static final int LONGEST_TITLE = 200;

    /** @param visibility what the tour's community leaves open */
    EventDraft of(TourDetails tour, TourStop stop, EventVisibility visibility) {
        String title = tour.title() + ", " + stop.number() + " : " + stop.theme();
        return new EventDraft(
                title.length() > LONGEST_TITLE ? stop.theme() : title,
                tour.summary(),
                null,
                stop.regional() ? EventFormat.REGIONAL_DAY : EventFormat.COLLECTIVE_SESSION,
                EventMode.ON_SITE,
                startsLocal,
                endsLocal,
                tour.timeZone(),
                visibility,
                tour.audience(),
                id(tour.community()),
                null,
                null,
                id(tour.programme()),
                stop.hostId(),
                tour.organisation().id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                RegistrationMode.OPEN,
                null,
                null,
                null,
                Wheelchair.UNKNOWN,
                null,
                null,
                null);
    }

    private static @Nullable UUID id(@Nullable Reference reference) {
        return reference == null ? null : reference.id();
    }
}
