package fr.essaim.records;

import fr.essaim.organisations.OrganisationKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExperiencePartner", description = "Who was part of the alliance.")
public record Partner(
        @Schema(description = "What it is", examples = "ASSOCIATION", required = true) @NotNull
        OrganisationKind kind,

        @Schema(
                description = "What it is called; left out where it would say whose experience this is",
                examples = "Les Ateliers du Marais",
                required = true,
                nullable = true)
        @Size(min = 1, max = 200)
        @Nullable
        String name,

        @Schema(description = "What it did", examples = "Anime les soirées du quartier.", required = true)
        @NotNull
        @Size(max = 500)
        String role) {}
