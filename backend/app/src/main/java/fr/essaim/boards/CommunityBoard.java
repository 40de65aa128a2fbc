package fr.essaim.boards;

import fr.essaim.shared.listing.Reference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What happens in a community, counted for who runs it.")
public record CommunityBoard(
        @Schema(description = "The community", required = true)
        Reference community,

        @Schema(description = "What waits for somebody", required = true)
        BoardWaiting waiting,

        @Schema(description = "The months asked for, the present one last", required = true)
        List<BoardMonth> months,

        @Schema(description = "The next ten events that people register for, and their seats", required = true)
        List<BoardEvent> events,

        @Schema(description = "Its published series, the ten that began last", required = true)
        List<BoardSeries> series,

        @Schema(
                description =
                        "The ten published resources with the most votes, then comments; those without any left out",
                required = true)
        List<UsedResource> resources) {}
