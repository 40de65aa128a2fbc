package fr.essaim.topics;

import fr.essaim.topics.Vocabulary.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a vocabulary in Turtle (W3C, RDF 1.1 Turtle). */
public final class Turtle {
    public static final String MEDIA_TYPE = "text/turtle";

    private Turtle() {}

    public static String of(Vocabulary vocabulary) {
        var turtle = new StringBuilder();
        Vocabulary.PREFIXES.forEach(
                (prefix, namespace) -> turtle.append("@prefix %s: <%s> .\n".formatted(prefix, namespace)));
        vocabulary.resources().forEach((resource, properties) -> turtle.append('\n')
                .append(iri(resource))
                .append(properties(properties))
                .append(" .\n"));
        return turtle.toString();
    }

    private static String properties(Map<String, List<Value>> properties) {
        return properties.entrySet().stream()
                .map(property -> "\n    " + property.getKey() + " "
                        + property.getValue().stream().map(Turtle::value).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" ;"));
    }

    private static String value(Value value) {
        return switch (value) {
            case Value.Resource resource -> iri(resource.iri());
            case Value.Term term -> term.name();
            case Value.Text text -> quoted(text.text()) + "@" + text.language();
            case Value.Typed typed -> quoted(typed.text()) + "^^" + typed.type();
        };
    }

    /** What may not stand in an IRI is written as its code point, which Turtle allows there. */
    private static String iri(String iri) {
        return "<"
                + iri.codePoints()
                        .mapToObj(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0
                                ? "\\u%04X".formatted(c)
                                : Character.toString(c))
                        .collect(Collectors.joining())
                + ">";
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + "\"";
    }
}
