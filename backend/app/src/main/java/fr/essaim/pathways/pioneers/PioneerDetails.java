package fr.essaim.pathways.pioneers;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Pioneer",
        description = "An application to a pathway, with all that its people wrote; for them and for those who decide.")
public record PioneerDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "The pathway", required = true)
        Reference pathway,

        @Schema(description = "State; drafts are for their people alone", examples = "APPLIED", required = true)
        PioneerState state,

        @Schema(description = "What it is called", examples = "Fondation Liens et lieux", required = true)
        String name,

        @Schema(description = "What it is", examples = "FOUNDATION", required = true)
        PioneerKind kind,

        @Schema(description = "The organisation that applies", required = true, nullable = true) @Nullable
        Reference organisation,

        @Schema(
                description = "The territory that applies, or where the organisation acts",
                required = true,
                nullable = true)
        @Nullable
        Reference territory,

        @Schema(description = "Why", examples = "Nos alliances tiennent.", required = true, nullable = true) @Nullable
        String motivation,

        @Schema(description = "Where they are", examples = "Un collectif de douze.", required = true, nullable = true)
        @Nullable
        String stateOfPlay,

        @Schema(
                description = "What they bring to the others",
                examples = "Notre méthode.",
                required = true,
                nullable = true)
        @Nullable
        String contribution,

        @Schema(
                description = "What they give of their time",
                examples = "Trois jours par mois.",
                required = true,
                nullable = true)
        @Nullable
        String commitment,

        @Schema(description = "Whom to ask", examples = "Lina Petit", required = true, nullable = true) @Nullable
        String contactName,

        @Schema(description = "Their address", examples = "lina.petit@example.org", required = true, nullable = true)
        @Nullable
        String contactEmail,

        @Schema(description = "Their telephone", examples = "+33 3 22 00 00 00", required = true, nullable = true)
        @Nullable
        String contactPhone,

        @Schema(
                description = "What was said with the decision, or on withdrawing",
                examples = "Nous cherchions un territoire rural.",
                required = true,
                nullable = true)
        @Nullable
        String reason,

        @Schema(
                description = "When it was handed in",
                examples = "2027-01-12T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant appliedAt,

        @Schema(
                description = "When it was decided",
                examples = "2027-02-12T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant decidedAt,

        @Schema(
                description = "Last second to hand it in",
                examples = "2027-01-31T22:59:59Z",
                required = true,
                nullable = true)
        @Nullable
        Instant callClosesAt,

        @Schema(description = "Zone of the deadline", examples = "Europe/Paris", required = true)
        String timeZone,

        @Schema(description = "Its people", required = true) List<PersonReference> people,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Last change", examples = "2027-01-12T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"SELECT\",\"DECLINE\"]", required = true)
        List<PioneerAction> actions)
        implements Tagged {

    static final CsvColumns<PioneerDetails> CSV = new CsvColumns<PioneerDetails>()
            .column("id", PioneerDetails::id)
            .column("name", PioneerDetails::name)
            .column("kind", PioneerDetails::kind)
            .column(
                    "territory",
                    p -> p.territory() == null ? null : p.territory().name())
            .column("state", PioneerDetails::state)
            .column("motivation", PioneerDetails::motivation)
            .column("stateOfPlay", PioneerDetails::stateOfPlay)
            .column("contribution", PioneerDetails::contribution)
            .column("commitment", PioneerDetails::commitment)
            .column("contactName", PioneerDetails::contactName)
            .column("contactEmail", PioneerDetails::contactEmail)
            .column("contactPhone", PioneerDetails::contactPhone)
            .column("reason", PioneerDetails::reason)
            .column("appliedAt", PioneerDetails::appliedAt)
            .column("decidedAt", PioneerDetails::decidedAt)
            .column(
                    "people",
                    p -> p.people().stream().map(PersonReference::displayName).collect(Collectors.joining(", ")));

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, pathway, name, kind, territory, people, actions);
    }
}
