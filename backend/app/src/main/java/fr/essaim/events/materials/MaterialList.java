package fr.essaim.events.materials;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an event leaves to those who came.")
public record MaterialList(
        @Schema(description = "The event", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID eventId,

        @Schema(description = "Version, as in the ETag; 0 before anything was left", examples = "1", required = true)
        int version,

        @Schema(description = "Those that the reader may read, in order", required = true)
        List<Material> materials,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\"]", required = true)
        List<MaterialAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, materials, actions);
    }
}
