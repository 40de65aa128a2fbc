package fr.essaim.communities.contributions;

import fr.essaim.shared.richtext.Markdown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of a contribution, when it is proposed or revised.")
public record ContributionDraft(
        @Schema(description = "What is proposed", examples = "FLASH_TOPIC") @NotNull
        ContributionKind kind,

        @Schema(description = "In a few words", examples = "Animer une réunion publique sans estrade")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(
                description = "What it is about, in Markdown",
                examples = "Trois essais, deux réussites, et ce que nous en gardons.",
                maxLength = 20_000)
        @NotBlank
        @Markdown(max = 20_000)
        String text,

        @Schema(description = "The year of a cycle it belongs to", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID cycleYearId,

        @Schema(description = "Topics it is about, all of them; left out, they stay as they are")
        @Size(max = 50)
        @Nullable
        List<@NotNull UUID> topicIds) {}
