package fr.essaim.topics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A scheme as RDF, in the terms of SKOS: each resource with its properties, these named with the prefixes of
 * {@link #PREFIXES}. {@link Turtle} and {@link JsonLd} write it.
 *
 * @param resources by IRI, in the order in which they are written
 */
public record Vocabulary(Map<String, Map<String, List<Value>>> resources) {
    static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "dcterms", "http://purl.org/dc/terms/",
            "owl", "http://www.w3.org/2002/07/owl#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    /** What a property points to. */
    public sealed interface Value {
        /** A resource by its IRI. */
        record Resource(String iri) implements Value {}

        /** A resource by the name that it has with a prefix. */
        record Term(String name) implements Value {}

        record Text(String text, String language) implements Value {}

        /** @param type the name with a prefix */
        record Typed(String text, String type) implements Value {}
    }

    public Vocabulary() {
        this(new LinkedHashMap<>());
    }

    public Vocabulary add(String resource, String property, List<? extends Value> values) {
        if (!values.isEmpty()) {
            resources.computeIfAbsent(resource, r -> new LinkedHashMap<>()).put(property, List.copyOf(values));
        }
        return this;
    }
}
