package fr.essaim.events;

import fr.essaim.shared.listing.Reference;
import fr.essaim.topics.TopicReference;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "When an event like this one takes place again.")
public record EventCopy(
        @Schema(description = "What it is called; as the first when left out", examples = "Rencontre nationale, acte 2")
        @Size(min = 1, max = 200)
        @Nullable
        String title,

        @Schema(
                description = "Beginning, in the same time zone; all else moves by as much",
                implementation = String.class,
                format = "local-date-time",
                examples = "2027-12-06T14:00:00")
        @NotNull
        LocalDateTime startsLocal) {

    Duration distance(EventDetails of) {
        return Duration.between(of.startsLocal(), startsLocal);
    }

    /**
     * All that is written of the event.
     *
     * @param image a copy of its image, for an image belongs to one event alone
     * @param description its own, with copies of the images that it shows
     */
    EventDraft draft(EventDetails of, @Nullable UUID image, @Nullable String description) {
        Duration by = distance(of);
        return new EventDraft(
                title == null ? of.title() : title,
                of.summary(),
                description,
                of.format(),
                of.mode(),
                startsLocal,
                of.endsLocal().plus(by),
                of.timeZone(),
                of.visibility(),
                of.audience(),
                id(of.community()),
                id(of.group()),
                id(of.cycleYear()),
                id(of.programme()),
                id(of.territory()),
                of.organisation().id(),
                null,
                of.place(),
                of.address(),
                of.commune() == null ? null : of.commune().code(),
                of.room(),
                of.link(),
                of.registration().capacity(),
                of.registration().mode(),
                later(of.registration().opensLocal(), by),
                later(of.registration().closesLocal(), by),
                of.languages(),
                of.wheelchair(),
                new HashSet<>(of.provisions()),
                image,
                of.topics().stream().map(TopicReference::id).toList());
    }

    private static @Nullable UUID id(@Nullable Reference reference) {
        return reference == null ? null : reference.id();
    }

    private static @Nullable LocalDateTime later(@Nullable LocalDateTime time, Duration by) {
        return time == null ? null : time.plus(by);
    }
}
