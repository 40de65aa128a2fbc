package fr.essaim.pathways;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.events.EventFormat;
import fr.essaim.events.EventState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An event of a phase, as far as the reader may know of it.")
public record PhaseEvent(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What it is called", examples = "Première session collective", required = true)
        String title,

        @Schema(description = "What sort of event", examples = "COLLECTIVE_SESSION", required = true)
        EventFormat format,

        @Schema(description = "State; drafts are for their writers", examples = "PUBLISHED", required = true)
        EventState state,

        @Schema(description = "Beginning", examples = "2027-05-12T07:30:00Z", required = true)
        Instant startsAt,

        @Schema(description = "End", examples = "2027-05-12T15:30:00Z", required = true)
        Instant endsAt,

        @Schema(description = "Where local time is what counts", examples = "Europe/Paris", required = true)
        String timeZone) {

    /** @param array JSON that a statement made with the names of the record */
    static List<PhaseEvent> parse(ObjectMapper json, String array) {
        try {
            return json.readValue(array, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The statement writes what the record reads", e);
        }
    }

    LocalDate day() {
        return startsAt.atZone(ZoneId.of(timeZone)).toLocalDate();
    }
}
