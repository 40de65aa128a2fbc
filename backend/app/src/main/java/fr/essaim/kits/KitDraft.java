package fr.essaim.kits;

import fr.essaim.shared.text.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How a kit begins: its first version is an empty draft, oneself its editor.")
public record KitDraft(
        @Schema(description = "What it is called", examples = "Construire des alliances") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "Language it is written in (BCP 47)", examples = "fr")
        @NotNull
        @Pattern(regexp = Language.TAG)
        String language,

        @Schema(description = "The organisation that answers for it", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID ownerId,

        @Schema(
                description = "The community it is made in, which one facilitates; asked for unless one is staff",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID communityId,

        @Schema(description = "The programme it comes from", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID programmeId,

        @Schema(description = "Who finds it once it is published", examples = "PUBLIC") @NotNull
        KitVisibility visibility) {}
