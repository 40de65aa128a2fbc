package fr.essaim.kits.adoptions;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Adoption",
        description =
                "An adoption in full. What the territory says of itself is for who leads it, its mentor, and who writes the kit.")
public record AdoptionDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

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

        @Schema(
                description = "The later version that is proposed",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID offeredId,

        @Schema(
                description = "Why it was given up",
                examples = "L’élue qui le portait est partie.",
                required = true,
                nullable = true)
        @Nullable
        String reason,

        @Schema(description = "What was said of the conditions of use", required = true)
        List<FitFinding> fit,

        @Schema(
                description = "Why it was adopted all the same",
                examples = "Nos élus ont suivi cette version.",
                required = true,
                nullable = true)
        @Nullable
        String note,

        @Schema(description = "The territory that helps, or is asked to", required = true, nullable = true) @Nullable
        Reference mentor,

        @Schema(description = "What it said", examples = "ACCEPTED", required = true, nullable = true) @Nullable
        MentorState mentorState,

        @Schema(description = "What came of it", required = true, nullable = true) @Nullable
        Outcome outcome,

        @Schema(
                description =
                        "The experience record that tells of it, as far as the reader may know of it and whose it is",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID recordId,

        @Schema(description = "Its sections in order", required = true)
        List<AdoptedSection> sections,

        @Schema(description = "How many proposals wait for a decision", examples = "2", required = true)
        int proposals,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "When the kit was adopted", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\"]", required = true)
        List<AdoptionAction> actions)
        implements Tagged {
    boolean allows(AdoptionAction action) {
        return actions.contains(action);
    }

    /** The same with its sections. */
    AdoptionDetails with(List<AdoptedSection> its) {
        int waiting = Math.toIntExact(
                its.stream().filter(section -> section.proposal() != null).count());
        return new AdoptionDetails(
                id,
                version,
                kitId,
                kitCode,
                kitTitle,
                versionId,
                number,
                offeredNumber,
                territory,
                state,
                offeredId,
                reason,
                fit,
                note,
                mentor,
                mentorState,
                outcome,
                recordId,
                its,
                waiting,
                demo,
                createdAt,
                updatedAt,
                actions);
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, kitTitle, number, territory, mentor, sections, actions);
    }
}
