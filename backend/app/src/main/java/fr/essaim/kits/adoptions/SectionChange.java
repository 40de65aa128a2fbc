package fr.essaim.kits.adoptions;

import fr.essaim.kits.sections.MethodSheet;
import fr.essaim.kits.sections.SectionText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A field that differs, as text.")
public record SectionChange(
        @Schema(description = "Name of the field", examples = "body", required = true)
        String field,

        @Schema(
                description = "What the territory says; lists have one line for each item",
                examples = "Deux heures.",
                required = true,
                nullable = true)
        @Nullable
        String local,

        @Schema(description = "What the kit says", examples = "Une heure et demie.", required = true, nullable = true)
        @Nullable
        String upstream) {
    private interface Field {
        @Nullable
        Object of(SectionText text);
    }

    private interface OfMethod {
        @Nullable
        Object of(MethodSheet method);
    }

    /** What differs between two texts, field by field. */
    static List<SectionChange> between(@Nullable SectionText local, @Nullable SectionText upstream) {
        var changes = new ArrayList<SectionChange>();
        FIELDS.forEach((field, value) -> {
            String own = text(local, value);
            String theirs = text(upstream, value);
            if (!Objects.equals(own, theirs)) {
                changes.add(new SectionChange(field, own, theirs));
            }
        });
        return List.copyOf(changes);
    }

    private static final Map<String, Field> FIELDS = fields();

    private static Map<String, Field> fields() {
        var fields = new LinkedHashMap<String, Field>();
        fields.put("title", SectionText::title);
        fields.put("body", SectionText::body);
        fields.put("purpose", ofMethod(MethodSheet::purpose));
        fields.put("minutes", ofMethod(MethodSheet::minutes));
        fields.put("groupFrom", ofMethod(MethodSheet::groupFrom));
        fields.put("groupTo", ofMethod(MethodSheet::groupTo));
        fields.put("materials", ofMethod(method -> String.join("\n", method.materials())));
        fields.put("steps", ofMethod(method -> String.join("\n", method.steps())));
        fields.put("pitfalls", ofMethod(method -> String.join("\n", method.pitfalls())));
        fields.put("trainingId", SectionText::trainingId);
        fields.put("moduleKey", SectionText::moduleKey);
        fields.put("attachmentId", SectionText::attachmentId);
        fields.put("citations", text -> text.citations().stream()
                .map(citation -> citation.recordId() + " " + citation.number())
                .collect(Collectors.joining("\n")));
        return fields;
    }

    private static Field ofMethod(OfMethod field) {
        return text -> text.method() == null ? null : field.of(text.method());
    }

    private static @Nullable String text(@Nullable SectionText text, Field value) {
        Object found = text == null ? null : value.of(text);
        return found == null ? null : found.toString();
    }
}
