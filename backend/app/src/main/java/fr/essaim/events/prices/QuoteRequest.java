package fr.essaim.events.prices;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "For whom a price is asked: left empty, for the caller as their profile says; otherwise for somebody of this territory and organisation, which those who write the event may ask.")
public record QuoteRequest(
        @Schema(description = "The territory where they work", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID territoryId,

        @Schema(description = "Whom they work for", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f") @Nullable
        UUID organisationId) {

    boolean asksForCaller() {
        return territoryId == null && organisationId == null;
    }
}
