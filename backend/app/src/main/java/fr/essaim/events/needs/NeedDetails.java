package fr.essaim.events.needs;

import fr.essaim.events.Provision;
import fr.essaim.events.registrations.RegistrationState;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "AccessibilityNeed",
        description = "What somebody needs to take part in an event, and what the organisers answered.")
public record NeedDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "The registration", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f", required = true)
        UUID registrationId,

        @Schema(description = "Who needs it", required = true)
        PersonReference person,

        @Schema(description = "Whether they come", examples = "CONFIRMED", required = true)
        RegistrationState registration,

        @Schema(description = "Where the organisers are with it", examples = "OPEN", required = true)
        NeedState state,

        @Schema(
                description = "In the person’s words",
                examples = "Je me déplace en fauteuil roulant.",
                required = true,
                nullable = true)
        @Nullable
        String words,

        @Schema(description = "What is asked for", examples = "[\"INDUCTION_LOOP\"]", required = true)
        List<Provision> provisions,

        @Schema(description = "When it was said", examples = "2026-11-22T09:30:00Z", required = true)
        Instant statedAt,

        @Schema(
                description = "What the organisers answered",
                examples = "Une place vous est gardée près de l’entrée.",
                required = true,
                nullable = true)
        @Nullable
        String answer,

        @Schema(
                description = "When it was settled",
                examples = "2026-11-23T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant settledAt,

        @Schema(description = "Who settled it", required = true, nullable = true) @Nullable
        PersonReference settledBy,

        @Schema(description = "From when on it is erased", examples = "2026-12-14T13:00:00Z", required = true)
        Instant erasedFrom,

        @Schema(description = "What the reader may do", examples = "[\"SETTLE\"]", required = true)
        List<NeedAction> actions)
        implements Tagged {

    /** @param standing what the reader is to it */
    static NeedDetails of(Row row, NeedStanding standing) throws SQLException {
        var state = row.constant("state", NeedState.class);
        return new NeedDetails(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("registration_id"),
                PersonReference.of(row, "person"),
                row.constant("registration_state", RegistrationState.class),
                state,
                row.textOrNull("words"),
                row.texts("provisions").stream().map(Provision::valueOf).toList(),
                row.instant("stated_at"),
                row.textOrNull("answer"),
                row.instantOrNull("settled_at"),
                PersonReference.ofNullable(row, "settler"),
                row.instant("erased_from"),
                standing.actions(state));
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, person, registration, settledBy, erasedFrom, actions);
    }
}
