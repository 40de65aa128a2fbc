package fr.essaim.communities.memberships.requests;

import fr.essaim.people.Occupation;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "MembershipRequest", description = "A request to join a community and its answer.")
public record MembershipRequestDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "The community", required = true)
        Reference community,

        @Schema(description = "The applicant", required = true)
        PersonReference person,

        @Schema(
                description = "What the applicant did on the day of the request",
                examples = "CEPJ",
                required = true,
                nullable = true)
        @Nullable
        Occupation occupation,

        @Schema(
                description = "Whom the applicant worked for on the day of the request, named as then",
                required = true,
                nullable = true)
        @Nullable
        Reference organisation,

        @Schema(
                description = "Why, in the applicant's own words",
                examples = "Je rejoins un service départemental et cherche des pairs.",
                required = true)
        String words,

        @Schema(description = "State", examples = "SUBMITTED", required = true)
        MembershipRequestState state,

        @Schema(
                description = "Why it was refused",
                examples = "La communauté est réservée aux agents de l’État.",
                required = true,
                nullable = true)
        @Nullable
        String reason,

        @Schema(description = "When it was made", examples = "2026-11-22T09:30:00Z", required = true)
        Instant submittedAt,

        @Schema(description = "Last day of an answer in time", examples = "2026-12-07", required = true)
        LocalDate answerBy,

        @Schema(description = "Days since it was made, or until it was decided", examples = "3", required = true)
        int ageDays,

        @Schema(description = "Whether the answer is late", examples = "false", required = true)
        boolean overdue,

        @Schema(
                description = "When it was decided or withdrawn",
                examples = "2026-11-25T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant decidedAt,

        @Schema(description = "Who decided; for facilitators and staff", required = true, nullable = true) @Nullable
        PersonReference decidedBy,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"ACCEPT\",\"REFUSE\"]", required = true)
        List<MembershipRequestAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, community, person, ageDays, overdue, decidedBy, actions);
    }
}
