package fr.essaim.events.tours;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.CsvColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Which territory hosts when, and which none yet.")
public record TourCoverage(
        @Schema(description = "The tour", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID tourId,

        @Schema(description = "Version of the tour", examples = "3", required = true)
        int version,

        @Schema(description = "How many territories were host", examples = "1", required = true)
        int done,

        @Schema(description = "How many will be", examples = "10", required = true)
        int planned,

        @Schema(description = "How many take part and are host of no stop", examples = "2", required = true)
        int none,

        @Schema(
                description = "The territories that take part in the programme, and whoever else is host, by name",
                required = true)
        List<Territory> territories)
        implements Tagged {

    /** What a territory is to a tour. */
    public enum Hosting {
        NONE,
        PLANNED,
        DONE
    }

    @Schema(name = "CoveredTerritory", description = "What one territory is to the tour.")
    public record Territory(
            @Schema(description = "The territory", required = true)
            TourHost territory,

            @Schema(description = "Whether it takes part in the programme now", examples = "true", required = true)
            boolean enrolled,

            @Schema(description = "Whether it was host, will be, or not", examples = "PLANNED", required = true)
            Hosting hosting,

            @Schema(description = "The stop that it hosts", required = true, nullable = true) @Nullable
            TourStop stop) {}

    static final CsvColumns<Territory> CSV = new CsvColumns<Territory>()
            .column("territory", t -> t.territory().name())
            .column("territoryId", t -> t.territory().id())
            .column("enrolled", Territory::enrolled)
            .column("hosting", Territory::hosting)
            .column("stop", t -> t.stop() == null ? null : t.stop().number())
            .column("theme", t -> t.stop() == null ? null : t.stop().theme())
            .column("startsOn", t -> t.stop() == null ? null : t.stop().startsOn())
            .column("endsOn", t -> t.stop() == null ? null : t.stop().endsOn())
            .column("dated", t -> t.stop() == null ? null : t.stop().dated());

    static TourCoverage of(TourDetails tour, List<TourStop> stops, List<TourHost> candidates, LocalDate today) {
        var hosted = stops.stream()
                .filter(stop -> stop.host() != null)
                .collect(Collectors.toMap(TourStop::hostId, Function.identity()));
        var territories = new ArrayList<Territory>();
        for (TourHost candidate : candidates) {
            TourStop stop = hosted.remove(candidate.id());
            territories.add(new Territory(candidate, true, hosting(stop, today), stop));
        }
        for (TourStop stop : hosted.values()) {
            TourHost host = stop.host();
            if (host != null) {
                territories.add(new Territory(host, false, hosting(stop, today), stop));
            }
        }
        territories.sort(Comparator.comparing(t -> t.territory().name()));
        return new TourCoverage(
                tour.id(),
                tour.version(),
                count(territories, Hosting.DONE),
                count(territories, Hosting.PLANNED),
                count(territories, Hosting.NONE),
                List.copyOf(territories));
    }

    private static Hosting hosting(@Nullable TourStop stop, LocalDate today) {
        if (stop == null) {
            return Hosting.NONE;
        }
        return stop.endsOn().isBefore(today) ? Hosting.DONE : Hosting.PLANNED;
    }

    private static int count(List<Territory> territories, Hosting hosting) {
        return (int) territories.stream()
                .filter(territory -> territory.hosting() == hosting)
                .count();
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, territories);
    }
}
