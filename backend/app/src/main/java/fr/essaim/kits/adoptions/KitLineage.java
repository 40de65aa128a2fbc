package fr.essaim.kits.adoptions;

import fr.essaim.kits.KitOrigin;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where a kit comes from and where it went.")
public record KitLineage(
        @Schema(description = "The kit", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID kitId,

        @Schema(description = "Its versions with the records they cite, latest first", required = true)
        List<KitOrigin> versions,

        @Schema(description = "The territories that adopted it, latest first, 500 at most", required = true)
        List<LineageAdoption> adoptions) {}
