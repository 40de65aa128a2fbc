package fr.essaim.demo;

import fr.essaim.shared.security.Actor;
import fr.essaim.topics.Explanation;
import fr.essaim.topics.OtherWords;
import fr.essaim.topics.TopicDraft;
import fr.essaim.topics.TopicSchemeDraft;
import fr.essaim.topics.TopicSchemeService;
import fr.essaim.topics.TopicService;
import fr.essaim.topics.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The vocabularies: nothing invented, ready to be used and amended. */
@ApplicationScoped
class DemoTopics {
    private final TopicSchemeService schemes;
    private final TopicService topics;

    DemoTopics(TopicSchemeService schemes, TopicService topics) {
        this.schemes = schemes;
        this.topics = topics;
    }

    /** @return the ids by key */
    Map<String, UUID> load(Actor loader) {
        for (DemoFile.Line line : DemoFile.read("topic-schemes")) {
            schemes.create(
                    loader,
                    new TopicSchemeDraft(line.text("code"), wording(line, "label"), explanation(line, "description")));
        }
        var ids = new HashMap<String, UUID>();
        for (DemoFile.Line line : DemoFile.read("topics")) {
            var draft = new TopicDraft(
                    line.text("scheme"),
                    wording(line, "label"),
                    new OtherWords(words(line.textOrNull("alt_fr")), words(line.textOrNull("alt_en"))),
                    explanation(line, "definition"),
                    DemoDataService.idOrNull(ids, line.textOrNull("broader")),
                    null,
                    null);
            ids.put(line.text("key"), topics.create(loader, draft).id());
        }
        return ids;
    }

    private static Wording wording(DemoFile.Line line, String column) {
        return new Wording(line.text(column + "_fr"), line.text(column + "_en"));
    }

    private static Explanation explanation(DemoFile.Line line, String column) {
        return new Explanation(line.textOrNull(column + "_fr"), line.textOrNull(column + "_en"));
    }

    private static List<String> words(@Nullable String cell) {
        return cell == null ? List.of() : List.of(cell.split("\\|"));
    }
}
