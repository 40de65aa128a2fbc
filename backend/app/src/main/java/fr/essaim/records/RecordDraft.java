package fr.essaim.records;

import fr.essaim.shared.text.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExperienceRecordDraft", description = "An experience to be told: whose it is, and what it is called.")
public record RecordDraft(
        @Schema(description = "What it is called", examples = "Six cafés de rue pour un plan de mobilité")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(description = "Language it is written in (BCP 47)", examples = "fr")
        @NotNull
        @Pattern(regexp = Language.TAG)
        String language,

        @Schema(
                description =
                        "The territory whose experience it is, which one leads; asked for unless there is an organisation",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID territoryId,

        @Schema(
                description = "The organisation whose experience it is, for which one works",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID organisationId,

        @Schema(description = "Whether readers are not told whose it is", examples = "false") @NotNull
        Boolean anonymous,

        @Schema(
                description = "Who reads it once it is published; wider than `PIONEERS` is agreed to by those alone"
                        + " whose experience it is",
                examples = "PIONEERS")
        @NotNull
        RecordVisibility visibility,

        @Schema(description = "The programme it comes from", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID programmeId,

        @Schema(
                description = "The community it is shared in, of which one is a member",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID communityId) {}
