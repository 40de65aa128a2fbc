package fr.essaim.organisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of an organisation, when it is created or revised.")
public record OrganisationDraft(
        @Schema(description = "Name in use", examples = "Centre de ressources des Hauts-de-France")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(description = "What it is", examples = "RESOURCE_CENTRE") @NotNull
        OrganisationKind kind,

        @Schema(
                description = "Number in the national register, nine digits with a valid check digit",
                examples = "200023414")
        @Siren
        @Nullable
        String siren,

        @Schema(description = "Public web site", examples = "https://ressources.example.org")
        @Size(max = 500)
        @Pattern(regexp = "https?://\\S+")
        @Nullable
        String website,

        @Schema(
                description = "The territory it works for, if it has one",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID territoryId) {}
