package fr.essaim.topics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.topics.Vocabulary.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a vocabulary in JSON-LD 1.1: one object for each resource, its properties named with the prefixes of the context. */
public final class JsonLd {
    public static final String MEDIA_TYPE = "application/ld+json";

    private JsonLd() {}

    public static String of(Vocabulary vocabulary, ObjectMapper json) {
        try {
            return json.writeValueAsString(document(vocabulary));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Strings, lists and maps are serialisable", e);
        }
    }

    private static Map<String, Object> document(Vocabulary vocabulary) {
        var graph = new ArrayList<Map<String, Object>>();
        vocabulary.resources().forEach((resource, properties) -> {
            var object = new LinkedHashMap<String, Object>();
            object.put("@id", resource);
            properties.forEach((property, values) -> object.put(
                    property.equals("rdf:type") ? "@type" : property,
                    values.stream().map(JsonLd::value).toList()));
            graph.add(object);
        });
        return Map.of("@context", Vocabulary.PREFIXES, "@graph", List.copyOf(graph));
    }

    private static Object value(Value value) {
        return switch (value) {
            case Value.Resource resource -> Map.of("@id", resource.iri());
            case Value.Term term -> term.name();
            case Value.Text text -> Map.of("@value", text.text(), "@language", text.language());
            case Value.Typed typed -> Map.of("@value", typed.text(), "@type", typed.type());
        };
    }
}
