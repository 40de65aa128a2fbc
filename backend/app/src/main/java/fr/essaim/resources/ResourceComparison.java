package fr.essaim.resources;

import fr.essaim.attachments.AttachmentDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What differs between two versions of a resource.")
public record ResourceComparison(
        @Schema(description = "Number of the earlier version", examples = "1", required = true)
        int from,

        @Schema(description = "Number of the later version", examples = "2", required = true)
        int to,

        @Schema(description = "The fields that differ", required = true)
        List<Change> changes) {

    @Schema(name = "ResourceChange", description = "A field that differs, as text.")
    public record Change(
            @Schema(description = "Name of the field", examples = "title", required = true)
            String field,

            @Schema(
                    description = "What it said; lists have one line for each item",
                    examples = "Recruter autrement",
                    required = true,
                    nullable = true)
            @Nullable
            String before,

            @Schema(
                    description = "What it says",
                    examples = "Recruter autrement dans les petites communes",
                    required = true,
                    nullable = true)
            @Nullable
            String after) {}

    static ResourceComparison of(ResourceVersionDetails earlier, ResourceVersionDetails later) {
        var changes = new ArrayList<Change>();
        for (Field field : FIELDS) {
            String before = field.text().apply(earlier);
            String after = field.text().apply(later);
            if (!Objects.equals(before, after)) {
                changes.add(new Change(field.name(), before, after));
            }
        }
        return new ResourceComparison(earlier.number(), later.number(), List.copyOf(changes));
    }

    private record Field(String name, Function<ResourceVersionDetails, @Nullable String> text) {
        static Field of(String name, Function<ResourceContent, @Nullable Object> value) {
            return new Field(name, version -> {
                Object found = value.apply(version.content());
                return found == null ? null : found.toString();
            });
        }
    }

    private static final List<Field> FIELDS = List.of(
            Field.of("kind", ResourceContent::kind),
            Field.of("title", ResourceContent::title),
            Field.of("summary", ResourceContent::summary),
            Field.of("body", ResourceContent::body),
            Field.of("link", ResourceContent::link),
            Field.of("licence", ResourceContent::licence),
            Field.of("language", ResourceContent::language),
            Field.of(
                    "territory",
                    content -> content.territory() == null
                            ? null
                            : content.territory().name()),
            Field.of("authors", content -> content.authors().stream()
                    .map(ResourceComparison::line)
                    .collect(Collectors.joining("\n"))),
            new Field("attachments", version -> version.attachments().stream()
                    .map(ResourceComparison::line)
                    .collect(Collectors.joining("\n"))));

    private static String line(ResourceAuthor author) {
        return author.organisation() == null
                ? String.valueOf(author.name())
                : author.name() + " (" + author.organisation() + ")";
    }

    /** With the beginning of the digest: a file may be replaced by one of the same name. */
    private static String line(AttachmentDetails file) {
        return file.fileName() + " " + file.sha256().substring(0, 8);
    }
}
