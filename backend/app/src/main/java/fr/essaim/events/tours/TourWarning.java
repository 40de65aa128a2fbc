package fr.essaim.events.tours;

import fr.essaim.shared.listing.Reference;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Why the plan of a tour may not hold.")
public record TourWarning(
        @Schema(description = "What it is", examples = "MORE_STOPS_THAN_PERIODS", required = true)
        TourWarningCode code,

        @Schema(
                description = "The same in one sentence, in the reader’s language",
                examples = "13 étapes pour 12 trimestres : à une par trimestre, le programme ne tient pas.",
                required = true)
        String sentence,

        @Schema(
                description = "Pointers to the stops it is about",
                examples = "[\"/stops/2\",\"/stops/3\"]",
                required = true)
        List<String> pointers,

        @Schema(description = "The period it is about", required = true, nullable = true) @Nullable
        TourPeriod period,

        @Schema(description = "The territories it is about", required = true)
        List<Reference> territories,

        @Schema(description = "How many there are: stops, territories", examples = "13", required = true)
        int count,

        @Schema(description = "How many would fit", examples = "12", required = true)
        int room,

        @Schema(description = "How often the tour stops", examples = "QUARTER", required = true)
        Rhythm rhythm) {

    TourWarning in(Locale language) {
        return new TourWarning(
                code, TourWording.in(language).sentence(this), pointers, period, territories, count, room, rhythm);
    }
}
