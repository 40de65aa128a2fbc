package fr.essaim.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What people write of themselves. The e-mail address belongs to the account and is changed there.")
public record PersonDraft(
        @Schema(description = "Given name", examples = "Lina") @NotBlank @Size(max = 100)
        String givenName,

        @Schema(description = "Family name", examples = "Petit") @NotBlank @Size(max = 100)
        String familyName,

        @Schema(description = "What they do", examples = "PROJECT_LEAD") @Nullable
        Occupation occupation,

        @Schema(description = "On which footing", examples = "PERMANENT") @Nullable
        EmploymentStatus employmentStatus,

        @Schema(description = "Whom they work for", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e") @Nullable
        UUID organisationId,

        @Schema(description = "Where they work", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e") @Nullable
        UUID territoryId,

        @Schema(description = "IANA name of the time zone they live in", examples = "Indian/Reunion") @NotNull @TimeZone
        String timeZone,

        @Schema(
                description = "Language of the interface and of messages",
                enumeration = {"fr", "en"},
                examples = "fr")
        @NotNull
        @Pattern(regexp = "fr|en")
        String language,

        @Schema(description = "A few words about themselves", examples = "Je coordonne la Cité éducative d’Amiens.")
        @Size(max = 2_000)
        @Nullable
        String bio,

        @Schema(description = "Who may find them in directories", examples = "SIGNED_IN") @NotNull
        DirectoryVisibility directoryVisibility) {}
