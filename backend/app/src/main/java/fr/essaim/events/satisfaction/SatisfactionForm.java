package fr.essaim.events.satisfaction;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is asked of those who came to an event.")
public record SatisfactionForm(
        @Schema(description = "The event", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID eventId,

        @Schema(description = "Version, as in the ETag; 0 before anything is asked", examples = "1", required = true)
        int version,

        @Schema(description = "Those of the set, in order", examples = "[\"OVERALL\",\"CONTENT\"]", required = true)
        List<SatisfactionQuestion> questions,

        @Schema(
                description = "The organisers’ own, answered in words",
                examples = "[\"Que changeriez-vous ?\"]",
                required = true)
        List<String> ownQuestions,

        @Schema(description = "How many answered", examples = "12", required = true)
        int replies,

        @Schema(description = "Whether the reader has answered", examples = "false", required = true)
        boolean replied,

        @Schema(description = "What the reader may do", examples = "[\"REPLY\"]", required = true)
        List<SatisfactionAction> actions)
        implements Tagged {

    static SatisfactionForm of(Row row) throws SQLException {
        boolean asked = row.integer("version") > 0;
        boolean runs = row.bool("runs");
        boolean replied = row.bool("replied");
        int replies = row.integer("replies");
        var actions = new ArrayList<SatisfactionAction>();
        if (runs && replies == 0 && !row.bool("cancelled")) {
            actions.add(SatisfactionAction.UPDATE);
        }
        if (row.bool("came") && asked && !replied) {
            actions.add(SatisfactionAction.REPLY);
        }
        if (runs && asked) {
            actions.add(SatisfactionAction.READ_RESULTS);
        }
        return new SatisfactionForm(
                row.uuid("id"),
                row.integer("version"),
                row.texts("questions").stream()
                        .map(SatisfactionQuestion::valueOf)
                        .toList(),
                row.texts("own_questions"),
                replies,
                replied,
                List.copyOf(actions));
    }

    static List<SatisfactionQuestion> questionsIn(Row row) throws SQLException {
        return row.texts("questions").stream()
                .map(SatisfactionQuestion::valueOf)
                .toList();
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, replies, replied, actions);
    }
}
