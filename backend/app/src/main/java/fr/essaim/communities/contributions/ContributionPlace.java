package fr.essaim.communities.contributions;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Where a contribution belongs.")
public record ContributionPlace(
        @Schema(
                description = "The year of a cycle of its community; null for none",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID cycleYearId) {}
