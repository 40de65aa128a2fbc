package fr.essaim.events.prices;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PriceList", description = "What an event costs whom.")
public record PriceListDetails(
        @Schema(description = "The event", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID eventId,

        @Schema(
                description = "Version, as in the ETag; 0 until rules are written for the first time",
                examples = "1",
                required = true)
        int version,

        @Schema(description = "The rules, in the order they are tried; none when the event is free", required = true)
        List<PriceRule> rules,

        @Schema(
                description =
                        "Whether there is a price for everybody; when not, whom no rule fits gets none until the rules are completed",
                examples = "true",
                required = true)
        boolean complete,

        @Schema(description = "The programmes that rules ask about", required = true)
        List<Reference> programmes,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\"]", required = true)
        List<PriceListAction> actions)
        implements Tagged {

    static PriceListDetails of(
            UUID event, int version, List<PriceRule> rules, List<Reference> programmes, List<PriceListAction> actions) {
        var scale =
                new Scale(rules.stream().map(rule -> rule.priced().condition()).toList());
        boolean complete = rules.isEmpty() || !scale.outcomes().contains(-1);
        return new PriceListDetails(event, version, rules, complete, programmes, actions);
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, eventId, programmes, actions);
    }
}
