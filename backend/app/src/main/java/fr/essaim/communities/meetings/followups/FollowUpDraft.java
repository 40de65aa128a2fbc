package fr.essaim.communities.meetings.followups;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is written of a follow-up, when it is added or revised.")
public record FollowUpDraft(
        @Schema(description = "What is to be done", examples = "Relire le guide") @NotBlank @Size(max = 1_000)
        String what,

        @Schema(description = "Who does it: a member", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e") @NotNull
        UUID ownerId,

        @Schema(description = "Until when", examples = "2027-01-15") @NotNull
        LocalDate dueOn) {}
