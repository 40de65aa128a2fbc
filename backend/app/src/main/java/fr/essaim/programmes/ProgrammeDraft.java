package fr.essaim.programmes;

import fr.essaim.shared.richtext.Markdown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of a programme, when it is created or revised.")
public record ProgrammeDraft(
        @Schema(description = "Name in use", examples = "Territoires d’engagement") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "What sort of programme it is", examples = "ENGAGEMENT") @NotNull
        ProgrammeKind kind,

        @Schema(
                description = "What it is about, in Markdown",
                examples = "Trois ans avec quinze territoires.",
                maxLength = 20_000)
        @Markdown(max = 20_000)
        @Nullable
        String description,

        @Schema(description = "The organisation that runs it", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID ownerOrganisationId,

        @Schema(description = "First day", examples = "2026-01-01") @NotNull
        LocalDate startsOn,

        @Schema(description = "Last day, not before the first; left out while open-ended", examples = "2028-12-31")
        @Nullable
        LocalDate endsOn,

        @Schema(description = "Topics it is tagged with, all of them; left out, they stay as they are")
        @Size(max = 50)
        @Nullable
        List<@NotNull UUID> topicIds) {}
