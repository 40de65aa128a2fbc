package fr.essaim.kits.adoptions;

import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An adoption as a list shows it.")
public record AdoptionSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "The kit", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID kitId,

        @Schema(description = "Its stable code", examples = "KIT-2026-0007", required = true)
        String kitCode,

        @Schema(description = "What the kit is called", examples = "Construire des alliances", required = true)
        String kitTitle,

        @Schema(
                description = "The version it stands on",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true)
        UUID versionId,

        @Schema(description = "Number of that version", examples = "1", required = true)
        int number,

        @Schema(
                description = "Number of the later version that is proposed",
                examples = "2",
                required = true,
                nullable = true)
        @Nullable
        Integer offeredNumber,

        @Schema(description = "The territory", required = true)
        Reference territory,

        @Schema(description = "State", examples = "IN_PROGRESS", required = true)
        AdoptionState state,

        @Schema(description = "The territory that helps, or is asked to", required = true, nullable = true) @Nullable
        Reference mentor,

        @Schema(description = "What it said", examples = "ACCEPTED", required = true, nullable = true) @Nullable
        MentorState mentorState,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "When the kit was adopted", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt) {
    static final CsvColumns<AdoptionSummary> CSV = new CsvColumns<AdoptionSummary>()
            .column("id", AdoptionSummary::id)
            .column("kitCode", AdoptionSummary::kitCode)
            .column("kitTitle", AdoptionSummary::kitTitle)
            .column("number", AdoptionSummary::number)
            .column("offeredNumber", AdoptionSummary::offeredNumber)
            .column("territory", adoption -> adoption.territory().name())
            .column("state", AdoptionSummary::state)
            .column("mentor", adoption -> name(adoption.mentor()))
            .column("mentorState", AdoptionSummary::mentorState)
            .column("demo", AdoptionSummary::demo)
            .column("createdAt", AdoptionSummary::createdAt);

    private static @Nullable String name(@Nullable Reference reference) {
        return reference == null ? null : reference.name();
    }
}
