package fr.essaim.events.registrations;

import fr.essaim.events.needs.NeedDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What one says when one registers, or somebody else.")
public record RegistrationDraft(
        @Schema(
                description = "Somebody else, whom organisers register; oneself when left out",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID personId,

        @Schema(description = "Words to the organisers", examples = "Je viens avec une collègue.")
        @Size(min = 1, max = 1_000)
        @Nullable
        String note,

        @Schema(description = "What the person needs to take part, which stays out of the registration")
        @Valid
        @Nullable
        NeedDraft need) {
    /** For oneself, without a word. */
    public static final RegistrationDraft ONESELF = new RegistrationDraft(null, null, null);
}
