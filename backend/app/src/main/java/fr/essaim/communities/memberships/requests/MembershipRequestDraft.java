package fr.essaim.communities.memberships.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A request to join a community.")
public record MembershipRequestDraft(
        @Schema(
                description = "Why, in the applicant's own words",
                examples = "Je rejoins un service départemental et cherche des pairs.")
        @NotBlank
        @Size(max = 5_000)
        String words) {}
