package fr.essaim.events.materials;

import fr.essaim.resources.ResourceKind;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A resource, or a link.")
public record Material(
        @Schema(
                description = "The resource",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID resourceId,

        @Schema(
                description = "What it is called; null for a resource that whoever writes the list may not read",
                examples = "Le diaporama de la journée",
                required = true,
                nullable = true)
        @Nullable
        String title,

        @Schema(
                description = "The kind of resource; null for a link",
                examples = "SLIDES",
                required = true,
                nullable = true)
        @Nullable
        ResourceKind kind,

        @Schema(
                description = "Where a link leads",
                examples = "https://videos.example.org/journee",
                required = true,
                nullable = true)
        @Nullable
        String link) {}
