package fr.essaim.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExperienceComparison", description = "What differs between two versions of a record.")
public record RecordComparison(
        @Schema(description = "Number of the earlier version", examples = "1", required = true)
        int from,

        @Schema(description = "Number of the later version", examples = "2", required = true)
        int to,

        @Schema(description = "The fields that differ", required = true)
        List<Change> changes) {

    @Schema(name = "ExperienceChange", description = "A field that differs, as text.")
    public record Change(
            @Schema(description = "Name of the field", examples = "lessons", required = true)
            String field,

            @Schema(
                    description = "What it said; lists have one line for each item",
                    examples = "Commencer petit.",
                    required = true,
                    nullable = true)
            @Nullable
            String before,

            @Schema(description = "What it says", examples = "Commencer plus petit.", required = true, nullable = true)
            @Nullable
            String after) {}

    private record Field(String name, Function<ExperienceContent, @Nullable String> text) {}

    private static final List<Field> FIELDS = List.of(
            new Field("title", ExperienceContent::title),
            new Field("summary", ExperienceContent::summary),
            new Field("language", ExperienceContent::language),
            new Field("licence", ExperienceContent::licence),
            new Field("context", ExperienceContent::context),
            new Field("challenge", ExperienceContent::challenge),
            lines("partners", content -> content.partners(), p -> p.kind() + " " + p.name() + ": " + p.role()),
            lines("actions", content -> content.actions(), s -> s.since() + " " + s.until() + ": " + s.text()),
            new Field("results", ExperienceContent::results),
            lines("figures", content -> content.figures(), f -> f.label() + ": " + f.value() + " " + f.unit()),
            lines(
                    "obstacles",
                    content -> content.obstacles(),
                    o -> o.topic().prefLabel().fr() + " (" + o.overcome() + "): " + o.how()),
            lines(
                    "levers",
                    content -> content.levers(),
                    l -> l.topic().prefLabel().fr() + ": " + l.how()),
            new Field("means", ExperienceContent::means),
            lines(
                    "costs",
                    content -> content.costs(),
                    c -> c.label() + ": " + c.amount().amount()),
            new Field("lessons", ExperienceContent::lessons),
            new Field("transferConditions", ExperienceContent::transferConditions),
            lines("attachments", content -> content.attachmentIds(), Objects::toString));

    static RecordComparison of(RecordVersionDetails earlier, RecordVersionDetails later) {
        var changes = new ArrayList<Change>();
        for (Field field : FIELDS) {
            String before = field.text().apply(earlier.content());
            String after = field.text().apply(later.content());
            if (!Objects.equals(before, after)) {
                changes.add(new Change(field.name(), before, after));
            }
        }
        return new RecordComparison(earlier.number(), later.number(), List.copyOf(changes));
    }

    private static <T> Field lines(String name, Function<ExperienceContent, List<T>> items, Function<T, String> line) {
        return new Field(name, content -> items.apply(content).stream()
                .map(line)
                .map(text -> text.replace("null ", "").replace(" null", ""))
                .collect(Collectors.joining("\n")));
    }
}
