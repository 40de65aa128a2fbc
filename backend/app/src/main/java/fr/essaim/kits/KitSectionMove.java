package fr.essaim.kits;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Where a section is to stand.")
public record KitSectionMove(
        @Schema(
                description = "Key of the section that it follows; null to be the first",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID after) {}
