package fr.essaim.records;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.essaim.shared.persistence.JsonText;
import fr.essaim.shared.richtext.MarkdownText;
import fr.essaim.shared.richtext.RichText;
import fr.essaim.topics.TopicReference;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a version of a record says; never whose experience it is.")
public record ExperienceContent(
        @Schema(
                description = "What it is called",
                examples = "Six cafés de rue pour un plan de mobilité",
                required = true)
        String title,

        @Schema(
                description = "In a few sentences, without markup",
                examples = "Aller vers ceux qui ne viennent pas.",
                required = true)
        String summary,

        @Schema(description = "Language it is written in (BCP 47)", examples = "fr", required = true)
        String language,

        @Schema(
                description = "SPDX identifier; null when all rights are reserved",
                examples = "CC-BY-4.0",
                required = true,
                nullable = true)
        @Nullable
        String licence,

        @Schema(
                description = "Where it took place, and why, in Markdown",
                examples = "Un bourg de 4 000 habitants…",
                required = true,
                nullable = true)
        @Nullable
        String context,

        @Schema(
                description = "What they wanted to change, in Markdown",
                examples = "Personne ne venait aux réunions.",
                required = true,
                nullable = true)
        @Nullable
        String challenge,

        @Schema(description = "The alliance", required = true)
        List<Partner> partners,

        @Schema(description = "What was done, in order", required = true)
        List<Step> actions,

        @Schema(
                description = "What came of it, in Markdown",
                examples = "Le plan a été adopté à l’unanimité.",
                required = true,
                nullable = true)
        @Nullable
        String results,

        @Schema(description = "What was counted or measured", required = true)
        List<Figure> figures,

        @Schema(description = "What was in the way", required = true)
        List<Obstacle> obstacles,

        @Schema(description = "What helped", required = true)
        List<Lever> levers,

        @Schema(
                description = "People, places, tools it took, in Markdown",
                examples = "Une animatrice à mi-temps.",
                required = true,
                nullable = true)
        @Nullable
        String means,

        @Schema(description = "What it cost", required = true)
        List<Cost> costs,

        @Schema(
                description = "What they would do again and what not, in Markdown",
                examples = "Commencer plus petit.",
                required = true,
                nullable = true)
        @Nullable
        String lessons,

        @Schema(
                description = "What it needs elsewhere, in Markdown",
                examples = "Un élu présent à chaque rencontre.",
                required = true,
                nullable = true)
        @Nullable
        String transferConditions,

        @Schema(
                description = "Its files in order",
                examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f\"]",
                required = true)
        List<UUID> attachmentIds) {

    /** Lies as JSON in the database. */
    @Converter
    static class Column extends JsonText<ExperienceContent> {
        static final Column JSON = new Column();

        Column() {
            super(types -> types.constructType(ExperienceContent.class));
        }
    }

    /** With a title and nothing else yet. */
    public static ExperienceContent begun(String title, String language) {
        return new ExperienceContent(
                title.strip(),
                "",
                language,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                List.of());
    }

    /** @param named the topics of its obstacles and levers, by the ids that the text gives them */
    static ExperienceContent of(RecordText text, Map<UUID, TopicReference> named) {
        return new ExperienceContent(
                text.title().strip(),
                text.summary().strip(),
                text.language(),
                text.licence(),
                MarkdownText.canonicalOrNull(text.context()),
                MarkdownText.canonicalOrNull(text.challenge()),
                text.partners(),
                text.actions(),
                MarkdownText.canonicalOrNull(text.results()),
                text.figures(),
                text.obstacles().stream()
                        .map(o -> new Obstacle(Objects.requireNonNull(named.get(o.topicId())), o.overcome(), o.how()))
                        .toList(),
                text.levers().stream()
                        .map(l -> new Lever(Objects.requireNonNull(named.get(l.topicId())), l.how()))
                        .toList(),
                MarkdownText.canonicalOrNull(text.means()),
                text.costs(),
                MarkdownText.canonicalOrNull(text.lessons()),
                MarkdownText.canonicalOrNull(text.transferConditions()),
                text.attachmentIds().stream().distinct().toList());
    }

    static ExperienceContent parse(String json) {
        return Objects.requireNonNull(Column.JSON.convertToEntityAttribute(json));
    }

    String json() {
        return Objects.requireNonNull(Column.JSON.convertToDatabaseColumn(this));
    }

    /** Its chapters ready to be shown, by the name of their field: not kept, since they follow from the Markdown. */
    Map<String, RichText> rendered() {
        var rendered = new LinkedHashMap<String, RichText>();
        chapters().forEach((field, markdown) -> rendered.put(field, RichText.of(markdown)));
        return rendered;
    }

    /** Pointers to what peers need to find before they can review it. */
    @JsonIgnore
    List<String> lacks() {
        var lacks = new ArrayList<String>();
        if (summary.isEmpty()) {
            lacks.add("/summary");
        }
        for (String needed : List.of("context", "challenge", "results", "lessons")) {
            if (!chapters().containsKey(needed)) {
                lacks.add("/" + needed);
            }
        }
        if (actions.isEmpty()) {
            lacks.add("/actions");
        }
        return List.copyOf(lacks);
    }

    /** Every word of it that somebody wrote, by a pointer to its field. */
    @JsonIgnore
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("/title", title);
        words.put("/summary", summary);
        chapters().forEach((field, text) -> words.put("/" + field, text));
        words.put("/partners", joined(partners.stream().map(p -> p.name() + " " + p.role())));
        words.put("/actions", joined(actions.stream().map(Step::text)));
        words.put("/figures", joined(figures.stream().map(f -> f.label() + " " + f.unit())));
        words.put("/obstacles", joined(obstacles.stream().map(Obstacle::how)));
        words.put("/levers", joined(levers.stream().map(Lever::how)));
        words.put("/costs", joined(costs.stream().map(Cost::label)));
        return words;
    }

    private Map<String, String> chapters() {
        var chapters = new LinkedHashMap<String, String>();
        put(chapters, "context", context);
        put(chapters, "challenge", challenge);
        put(chapters, "results", results);
        put(chapters, "means", means);
        put(chapters, "lessons", lessons);
        put(chapters, "transferConditions", transferConditions);
        return chapters;
    }

    private static void put(Map<String, String> chapters, String field, @Nullable String text) {
        if (text != null) {
            chapters.put(field, text);
        }
    }

    private static String joined(Stream<String> texts) {
        return String.join("\n", texts.toList());
    }
}
