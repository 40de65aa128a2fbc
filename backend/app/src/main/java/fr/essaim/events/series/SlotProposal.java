package fr.essaim.events.series;

import fr.essaim.people.PersonReference;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a member proposed for a slot.")
public record SlotProposal(
        @Schema(
                description = "Id of the contribution",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true)
        UUID contributionId,

        @Schema(description = "In a few words", examples = "Animer une réunion publique sans estrade", required = true)
        String title,

        @Schema(description = "Who proposed it; told to people who signed in", required = true, nullable = true)
        @Nullable
        PersonReference person) {}
