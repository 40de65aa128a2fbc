package fr.essaim.events.series;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All days of a series at a glance.")
public record SeriesBoard(
        @Schema(description = "Its slots, in order of their days", required = true)
        List<SlotDetails> slots) implements Tagged {

    SeriesBoard in(Locale language) {
        return new SeriesBoard(slots.stream().map(slot -> slot.in(language)).toList());
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(0, slots);
    }
}
