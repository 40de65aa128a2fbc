package fr.essaim.expertise;

import fr.essaim.people.Occupation;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Expert", description = "Somebody in the directory of expertise.")
public record ExpertDetails(
        @Schema(description = "Who", required = true) PersonReference person,

        @Schema(description = "What they do, by their profile", examples = "CEPJ", required = true, nullable = true)
        @Nullable
        Occupation occupation,

        @Schema(description = "Whom they work for, by their profile", required = true, nullable = true) @Nullable
        Reference organisation,

        @Schema(description = "Where they work, by their profile", required = true, nullable = true) @Nullable
        Reference territory,

        @Schema(description = "What they say that they know or can do, what they are best at first", required = true)
        List<ExpertiseClaim> claims,

        @Schema(description = "What they did here", required = true)
        ExpertiseEvidence evidence,

        @Schema(
                description =
                        "Kilometres as the crow flies from the commune asked for to the centre of their territory, rounded; null where it is not known, or nothing was asked",
                examples = "42",
                required = true,
                nullable = true)
        @Nullable
        Integer distanceKm)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(0, this);
    }
}
