package fr.essaim.events.tours;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A month, a quarter or a half-year of a tour, as its rhythm has it.")
public record TourPeriod(
        @Schema(description = "First day", examples = "2020-04-01", required = true)
        LocalDate startsOn,

        @Schema(description = "Last day", examples = "2020-06-30", required = true)
        LocalDate endsOn) {}
