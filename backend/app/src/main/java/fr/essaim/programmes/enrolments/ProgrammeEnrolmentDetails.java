package fr.essaim.programmes.enrolments;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ProgrammeEnrolment",
        description = "A territory's way through a programme, from application to completion.")
public record ProgrammeEnrolmentDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "1", required = true)
        int version,

        @Schema(description = "The programme", required = true)
        Reference programme,

        @Schema(description = "The territory", required = true)
        EnrolledTerritory territory,

        @Schema(description = "Where it stands", examples = "SELECTED", required = true)
        ProgrammeEnrolmentState state,

        @Schema(
                description = "The applicant's own words; for those who decide and those who lead the territory",
                examples = "Notre conseil citoyen cherche à s’ouvrir.",
                required = true,
                nullable = true)
        @Nullable
        String note,

        @Schema(
                description = "Why it was declined or withdrawn; for those who decide and those who lead the territory",
                examples = "La promotion est complète.",
                required = true,
                nullable = true)
        @Nullable
        String reason,

        @Schema(description = "Day of the application", examples = "2026-01-15", required = true)
        LocalDate appliedOn,

        @Schema(
                description = "Day on which it was selected or declined",
                examples = "2026-02-20",
                required = true,
                nullable = true)
        @Nullable
        LocalDate decidedOn,

        @Schema(
                description = "Day on which the territory began",
                examples = "2026-03-01",
                required = true,
                nullable = true)
        @Nullable
        LocalDate startedOn,

        @Schema(
                description = "Day on which it was completed or withdrawn",
                examples = "2028-12-31",
                required = true,
                nullable = true)
        @Nullable
        LocalDate endedOn,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"SELECT\",\"DECLINE\"]", required = true)
        List<ProgrammeEnrolmentAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, programme, territory, note, reason, actions);
    }
}
