package fr.essaim.trainings.sessions;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TrainingSession", description = "A session of a training, as whoever may know of the training sees it.")
public record SessionDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "The training", required = true)
        Reference training,

        @Schema(description = "Whether it takes place", examples = "OPEN", required = true)
        SessionState state,

        @Schema(description = "What tells it from others", examples = "Session de printemps", required = true)
        String title,

        @Schema(description = "First day", examples = "2027-03-01", required = true)
        LocalDate startsOn,

        @Schema(description = "Last day", examples = "2027-03-28", required = true)
        LocalDate endsOn,

        @Schema(description = "Last day on which one may come in", examples = "2027-03-07", required = true)
        LocalDate joinUntil,

        @Schema(
                description = "How many seats; null for as many as come",
                examples = "20",
                required = true,
                nullable = true)
        @Nullable
        Integer capacity,

        @Schema(description = "How many are taken", examples = "12", required = true)
        int taken,

        @Schema(description = "How many wait for one", examples = "0", required = true)
        int waiting,

        @Schema(description = "Who tutors it; told to people who signed in", required = true)
        List<PersonReference> tutors,

        @Schema(
                description = "Why it does not take place",
                examples = "Trop peu d’inscrits.",
                required = true,
                nullable = true)
        @Nullable
        String reason,

        @Schema(description = "The reader’s own place", examples = "SEATED", required = true, nullable = true) @Nullable
        PlaceState place,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"JOIN\"]", required = true)
        List<TrainingSessionAction> actions)
        implements Tagged {

    static final CsvColumns<SessionDetails> CSV = new CsvColumns<SessionDetails>()
            .column("id", SessionDetails::id)
            .column("title", SessionDetails::title)
            .column("state", SessionDetails::state)
            .column("startsOn", SessionDetails::startsOn)
            .column("endsOn", SessionDetails::endsOn)
            .column("joinUntil", SessionDetails::joinUntil)
            .column("capacity", SessionDetails::capacity)
            .column("taken", SessionDetails::taken)
            .column("waiting", SessionDetails::waiting);

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, training, taken, waiting, tutors, place, actions);
    }
}
