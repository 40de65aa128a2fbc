package fr.essaim.topics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of a scheme of topics, when it is created or revised.")
public record TopicSchemeDraft(
        @Schema(description = "Short name for addresses, which it keeps", examples = "themes")
        @NotNull
        @Size(max = 50)
        @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
        String code,

        @Schema(description = "Its name") @NotNull @Valid Wording label,

        @Schema(description = "What it is for") @Valid @Nullable
        Explanation description) {

    Explanation explanation() {
        return Objects.requireNonNullElse(description, Explanation.NONE).stripped();
    }
}
