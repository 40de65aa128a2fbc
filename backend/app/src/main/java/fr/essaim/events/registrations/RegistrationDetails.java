package fr.essaim.events.registrations;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Registration", description = "Somebody’s place at an event, or their wish for one.")
public record RegistrationDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "The event", required = true) RegisteredEvent event,

        @Schema(description = "Who comes", required = true) PersonReference person,

        @Schema(description = "For whom they work", required = true, nullable = true) @Nullable
        Reference organisation,

        @Schema(description = "State", examples = "CONFIRMED", required = true)
        RegistrationState state,

        @Schema(description = "Who comes first on the waiting list", examples = "MEMBER", required = true)
        RegistrationPriority priority,

        @Schema(
                description = "Place on the waiting list, from 1; null for who is not on it",
                examples = "3",
                required = true,
                nullable = true)
        @Nullable
        Integer rank,

        @Schema(description = "When they registered", examples = "2026-11-22T09:30:00Z", required = true)
        Instant registeredAt,

        @Schema(description = "Who registered them, where somebody else did", required = true, nullable = true)
        @Nullable
        PersonReference registrar,

        @Schema(
                description = "Until when a seat is held for them",
                examples = "2026-11-24T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant offeredUntil,

        @Schema(description = "Why it was declined", examples = "Réservé aux élus.", required = true, nullable = true)
        @Nullable
        String reason,

        @Schema(
                description = "Words to the organisers",
                examples = "Je viens avec une collègue.",
                required = true,
                nullable = true)
        @Nullable
        String note,

        @Schema(
                description =
                        "What is to be paid for the seat, as it was quoted when one registered; null where no prices are, and once the event is cancelled",
                required = true,
                nullable = true)
        @Nullable
        Money fee,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"CANCEL\"]", required = true)
        List<RegistrationAction> actions)
        implements Tagged {
    static final CsvColumns<RegistrationDetails> CSV = new CsvColumns<RegistrationDetails>()
            .column("id", RegistrationDetails::id)
            .column("event", r -> r.event().title())
            .column("startsAt", r -> r.event().startsAt())
            .column("person", r -> r.person().displayName())
            .column(
                    "organisation",
                    r -> r.organisation() == null ? null : r.organisation().name())
            .column("state", RegistrationDetails::state)
            .column("priority", RegistrationDetails::priority)
            .column("rank", RegistrationDetails::rank)
            .column("registeredAt", RegistrationDetails::registeredAt)
            .column("offeredUntil", RegistrationDetails::offeredUntil)
            .column("note", RegistrationDetails::note)
            .column("fee", r -> r.fee() == null ? null : r.fee().amount());

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, event, person, organisation, rank, fee, actions);
    }

    /** What the trail recognises it by. */
    AuditTrail.Subject subject() {
        return new AuditTrail.Subject("REGISTRATION", id, person.displayName() + ", " + event.title());
    }
}
