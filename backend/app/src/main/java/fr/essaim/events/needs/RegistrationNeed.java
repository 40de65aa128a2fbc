package fr.essaim.events.needs;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the person of a registration needs, if they said so.")
public record RegistrationNeed(
        @Schema(description = "The registration", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f", required = true)
        UUID registrationId,

        @Schema(description = "Version, as in the ETag; 0 while nothing is said", examples = "1", required = true)
        int version,

        @Schema(
                description = "What they need; null where nothing was said, or it is erased",
                required = true,
                nullable = true)
        @Nullable
        NeedDetails need,

        @Schema(
                description = "From when on what is said is erased: seven days after the event’s end",
                examples = "2026-12-14T13:00:00Z",
                required = true)
        Instant erasedFrom,

        @Schema(description = "What the reader may do", examples = "[\"STATE\"]", required = true)
        List<NeedAction> actions)
        implements Tagged {

    static RegistrationNeed of(Needs.Found found) {
        NeedDetails need = found.need();
        return new RegistrationNeed(
                found.about().registration(),
                need == null ? 0 : need.version() + 1,
                need,
                found.erasedFrom(),
                found.standing().actions(need == null ? null : need.state()));
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, need == null ? null : need.entityTag(), erasedFrom, actions);
    }
}
