package fr.essaim.events.tours;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TourDue", description = "Something that a tour owes those it travels through.")
public record TourDueDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "The tour", required = true) Reference tour,

        @Schema(description = "What it is about", examples = "STOP", required = true)
        DueKind kind,

        @Schema(description = "The stop, by its theme", required = true, nullable = true) @Nullable
        Reference stop,

        @Schema(description = "The year", examples = "2020", required = true, nullable = true) @Nullable
        Integer year,

        @Schema(description = "Last day on which it is in time", examples = "2020-03-12", required = true)
        LocalDate dueOn,

        @Schema(description = "Where it stands today", examples = "LATE", required = true)
        DueState state,

        @Schema(
                description = "From whom: who runs the stop’s event, or else the tour; not told to partner tools",
                required = true)
        List<PersonReference> from,

        @Schema(description = "When it was given", examples = "2020-03-02", required = true, nullable = true) @Nullable
        LocalDate doneOn,

        @Schema(description = "The resource that was given", required = true, nullable = true) @Nullable
        Reference resource,

        @Schema(
                description = "Where it lies",
                examples = "https://ressources.example.org/etape-1",
                required = true,
                nullable = true)
        @Nullable
        String link,

        @Schema(
                description = "What it is, in words",
                examples = "Remis sur clé à la fin de la journée.",
                required = true,
                nullable = true)
        @Nullable
        String note)
        implements Tagged {
    static final CsvColumns<TourDueDetails> CSV = new CsvColumns<TourDueDetails>()
            .column("id", TourDueDetails::id)
            .column("tour", d -> d.tour().name())
            .column("kind", TourDueDetails::kind)
            .column("stop", d -> d.stop() == null ? null : d.stop().name())
            .column("year", TourDueDetails::year)
            .column("dueOn", TourDueDetails::dueOn)
            .column("state", TourDueDetails::state)
            .column(
                    "from",
                    d -> d.from().stream().map(PersonReference::displayName).collect(Collectors.joining(", ")))
            .column("doneOn", TourDueDetails::doneOn)
            .column("resource", d -> d.resource() == null ? null : d.resource().name())
            .column("link", TourDueDetails::link)
            .column("note", TourDueDetails::note);

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, tour, stop, dueOn, state, from, resource);
    }
}
